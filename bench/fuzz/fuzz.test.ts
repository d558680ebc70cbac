import { expect, test } from 'vitest'
import { fuzz } from './fuzz.ts'

/** Otherwise the examples of every run: a red one can be repeated with `npm run fuzz -- 1 SEED`. */
const first = Number(process.env.PROPERTY_SEED ?? 2026)

test('150 damaged documents: no crash, no hang, and no wrong value without a word where the damage shows', async () => {
  const { failures, tallies } = await fuzz(Array.from({ length: 150 }, (_, n) => first + n))
  expect(failures).toEqual([])
  expect(tallies.reduce((sum, tally) => sum + tally.documents, 0)).toBe(150)
}, 60_000)
