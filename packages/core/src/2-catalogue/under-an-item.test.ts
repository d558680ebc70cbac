import { expect, test } from 'vitest'
import type { Entry } from './fill-merged.ts'
import type { Slot } from './line.ts'
import { underAnItem } from './under-an-item.ts'

const title = (text: string, row: number, column: number): Slot => ({ text, row, column, how: 'stated' })
const entry = (...titles: readonly Slot[]): Entry => ({
  row: titles.at(-1)?.row ?? 0,
  titles,
  values: {},
  ticks: [],
  notes: [],
})
const group = title('户籍登记', 1, 1)
const birth = title('出生登记', 1, 2)

test('an item under another item is in doubt, and both are named', () => {
  const [note] = underAnItem(entry(group, birth, title('死亡登记', 2, 3)), [entry(group, birth)])
  expect(note).toMatchObject({ code: 'level-in-doubt', column: 3 })
  expect(note?.what).toMatch(/死亡登记.*出生登记/u)
})

test('nothing is said of an item under a title that is none, nor where the document itself merges the title', () => {
  const below = title('死亡登记', 2, 3)
  expect(underAnItem(entry(group, birth, below), [entry(group, title('出生登记', 9, 2))])).toEqual([])
  expect(underAnItem(entry(group, { ...birth, isMerged: true }, below), [entry(group, birth)])).toEqual([])
  expect(underAnItem(entry(group), [entry(group)])).toEqual([])
})
