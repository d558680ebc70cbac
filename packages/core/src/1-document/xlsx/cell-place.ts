import type { Merge } from '../lay-sheet.ts'

/** B7 → row 7, column 2; what is missing in the reference is 0. */
export function placeOf(reference: string): { readonly row: number; readonly column: number } {
  let column = 0
  let at = 0
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    column = 26 * column + letter
  }
  return { row: Number(reference.slice(at)), column }
}

/** A2:A9 → eight rows of one column. */
export function mergeOf(reference: string): Merge {
  const [from = '', to = from] = reference.split(':')
  const [{ row, column }, end] = [placeOf(from), placeOf(to)]
  return { row, column, rowSpan: end.row - row + 1, columnSpan: end.column - column + 1 }
}
