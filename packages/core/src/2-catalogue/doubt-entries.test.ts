import { expect, test } from 'vitest'
import { doubtEntries } from './doubt-entries.ts'
import type { Slot } from './line.ts'

const saidOf = (...titles: readonly string[]) => {
  const slots = titles.map((text, n): Slot => ({ text, row: 3, column: n + 1, how: 'stated' }))
  return doubtEntries([{ row: 3, titles: slots, values: {}, ticks: [], notes: [] }])[0]?.notes
}

test('a number among the titles is said, where it stands; a title that begins with one is not', () => {
  expect(saidOf('户籍登记', '1', '出生登记')).toMatchObject([{ code: 'level-in-doubt', column: 2 }])
  expect(saidOf('户籍登记', '12、')).toMatchObject([{ code: 'level-in-doubt', column: 2 }])
  expect(saidOf('户籍登记', '12345热线受理')).toEqual([])
})
