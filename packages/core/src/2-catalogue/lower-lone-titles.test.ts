import { expect, test } from 'vitest'
import type { Line, Slot } from './line.ts'
import { lowerLoneTitles } from './lower-lone-titles.ts'

const title = (text: string, row: number, column: number): Slot => ({ text, row, column, how: 'stated' })
function line(row: number, titles: Line['titles'], more: Partial<Line> = {}): Line {
  const agency: Slot = { text: '某县公安局', row, column: 4, how: 'stated' }
  const shift = { shift: 0, lost: [], notes: [], ticks: [] }
  return { row, page: 0, titles, values: { agency }, ...shift, ...more }
}
const codes = (lines: readonly Line[]) => lines.map(each => each.notes.map(note => note.code).join())

const moved = line(1, [title('户籍登记', 1, 1), null], { shift: 1 })

test('the only title of a row that was moved goes one level down, and those merged under it are in doubt', () => {
  const below = line(2, [null, title('死亡登记', 2, 2)], { merged: new Set([1]) })
  const next = line(3, [title('户口迁移', 3, 1), title('市内迁移', 3, 2)], { merged: new Set() })
  const lines = lowerLoneTitles([moved, below, below, next])
  expect(lines[0]?.titles.map(each => each?.text)).toEqual([undefined, '户籍登记'])
  expect(codes(lines)).toEqual(['title-one-level-down', 'title-above-in-doubt', 'title-above-in-doubt', ''])
})

test('where another row is a first-level item by itself, so may this one be', () => {
  const lines = [moved, line(2, [title('户口迁移', 2, 1), null])]
  expect(lowerLoneTitles(lines)).toEqual(lines)
})
