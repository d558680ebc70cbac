import type { TableRow } from '@mingbai/core/2-catalogue/official-table'

/**
 * How high each row must be, in points: spreadsheet programs fit rows to their text, but never to that of merged cells.
 * A merged cell that needs more than its rows have gets the rest from the last of them.
 *
 * @param columnWidths in millimetres
 * @param points size of the type
 */
export function rowHeights(
  rows: readonly TableRow[],
  columnWidths: readonly number[],
  points: number,
): number[] {
  const lineHeight = points * 1.35
  const needed = (text: string, width: number) => linesIn(text, width, points) * lineHeight + 4
  const heights = rows.map(() => lineHeight + 6)
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!cell) return
      const width = sum(columnWidths.slice(c, c + cell.columnSpan))
      const last = r + cell.rowSpan - 1
      const others = cell.rowSpan === 1 ? 0 : sum(heights.slice(r, last))
      heights[last] = Math.max(heights[last] ?? 0, needed(cell.text, width) - others)
    })
  })
  return heights.map(height => Math.min(height, 409))
}

/** A Han character is as wide as it is high; others take half of that. */
function linesIn(text: string, millimetres: number, points: number): number {
  const perLine = Math.max(1, Math.floor(((millimetres - 1.5) / 25.4) * 72) / points)
  const lines = text.split('\n').map(line => {
    const width = [...line].reduce((all, character) => all + (/[\x20-\x7e]/.test(character) ? 0.55 : 1), 0)
    return Math.max(1, Math.ceil(width / Math.floor(perLine)))
  })
  return sum(lines)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0)
}
