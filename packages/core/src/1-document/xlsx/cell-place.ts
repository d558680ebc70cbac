import type { Merge } from '../lay-sheet.ts'
import { Unreadable } from '../unreadable.ts'

/** B7 → column 2. Throws Unreadable, rather than lose the cell, for what names none. */
export function columnOf(reference: string): number {
  const { column } = placeOf(reference)
  if (column < 1) throw misplaced(reference)
  return column
}

/** The number of a row as it is written. Throws Unreadable for what is none. */
export function rowOf(written: string): number {
  const row = Number(written)
  if (!Number.isInteger(row) || row < 1) throw misplaced(written)
  return row
}

/** B7 → row 7, column 2; what is missing in the reference is 0. */
function placeOf(reference: string): { readonly row: number; readonly column: number } {
  let column = 0
  let at = 0
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    column = 26 * column + letter
  }
  return { row: Number(reference.slice(at)), column }
}

/** A2:A9 → eight rows of one column. Throws Unreadable for what is no rectangle of cells. */
export function mergeOf(reference: string): Merge {
  if (!/^[A-Z]+[1-9]\d*(:[A-Z]+[1-9]\d*)?$/u.test(reference)) throw misplaced(reference)
  const [from = '', to = from] = reference.split(':')
  const [{ row, column }, end] = [placeOf(from), placeOf(to)]
  if (end.row < row || end.column < column) throw misplaced(reference)
  return { row, column, rowSpan: end.row - row + 1, columnSpan: end.column - column + 1 }
}

function misplaced(written: string): Unreadable {
  return new Unreadable(
    `工作簿里有一处位置写的是“${written.slice(0, 20)}”，不知道是哪一格`,
    '用办公软件打开，另存一份再试',
  )
}
