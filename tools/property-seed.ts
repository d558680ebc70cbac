import fc from 'fast-check'

/**
 * Properties try the same examples at each run, so that a red run can be repeated and a green one stays green.
 * `PROPERTY_SEED=$RANDOM npm test` tries others.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 2026) })
