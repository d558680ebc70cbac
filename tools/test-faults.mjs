// The faults of the ordinary run, many times: `npm run test:faults`, some ten minutes.
process.env.FAULT_ROUNDS ??= '60'
process.argv.push('packages/server/src/database/faults.test.ts')
await import('./test.mjs')
