import { expect, test } from 'vitest'
import type { Row } from '../1-document/grid.ts'
import type { Columns } from './columns.ts'
import { doubtNumbers } from './doubt-numbers.ts'
import type { Line } from './line.ts'

const columns: Columns = { width: 2, titles: [2], values: {}, ticks: [], ordinal: 1, unused: [] }

/** What is said of rows that print these numbers. */
function doubts(numbers: readonly string[], given: Columns = columns) {
  const rows = numbers.map((text, n): Row => ({ number: n + 1, cells: [text, '出生登记'] }))
  const lines = rows.map(
    ({ number }): Line => ({
      row: number,
      page: 0,
      titles: [{ text: '出生登记', row: number, column: 2, how: 'stated' }],
      values: {},
      ticks: [],
      lost: [],
      shift: 0,
      notes: [],
    }),
  )
  return doubtNumbers(lines, rows, given)
}
const codes = (lines: readonly Line[]) => lines.map(line => line.notes.map(note => note.code).join())

test('numbers in step say nothing, nor do those that begin anew', () => {
  expect(codes(doubts(['1', '2', '3', '1', '2']))).toEqual(['', '', '', '', ''])
})

test('after a number that was left out, what is open above may have been closed', () => {
  const lines = doubts(['1', '2', '4'])
  expect(codes(lines)).toEqual(['', '', 'numbers-not-in-step'])
  expect(lines[2]?.isAfterGap).toBe(true)
})

test('a row without a number casts doubt on itself and on the row above', () => {
  const lines = doubts(['1', '2', '', '3', '4'])
  expect(codes(lines)).toEqual(['', 'row-without-number', 'row-without-number', '', ''])
  expect(lines[2]?.isBroken).toBe(true)
})

test('where most rows have none, and where no column holds them, numbers prove nothing', () => {
  expect(codes(doubts(['1', '', '', '5']))).toEqual(['', '', '', ''])
  expect(codes(doubts(['1', '5'], { ...columns, ordinal: null }))).toEqual(['', ''])
})
