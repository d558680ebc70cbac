import type { Note } from '../finding/finding.ts'
import type { Row } from './grid.ts'
import { type LaidCell, layCells, tooManyCells } from './lay-cells.ts'
import { limits } from './limits.ts'
import { hiddenColumn, hiddenRow } from './reader-notes.ts'

/** A cell of a sheet that shows something; rows and columns count from 1. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  /** As the sheet shows it: a date as a date, not as the number behind it. */
  readonly text: string
  /** What the reader has to say about it. */
  readonly note?: Note
}

export interface Merge {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

export interface Sheet {
  readonly cells: readonly SheetCell[]
  readonly merges: readonly Merge[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
}

/**
 * The rows of a sheet. Formats that reach down to row 1,048,576 are no rows: it ends with the last cell that shows
 * something, and so do its columns.
 */
export function laySheet({ cells, merges, hiddenRows, hiddenColumns }: Sheet): {
  readonly rows: readonly Row[]
  readonly notes: readonly Note[]
} {
  const mergeAt = new Map(merges.map(merge => [keyOf(merge), merge]))
  let rowCount = 0
  let columnCount = 0
  for (const cell of cells) {
    rowCount = Math.max(rowCount, cell.row)
    columnCount = Math.max(columnCount, cell.column + (mergeAt.get(keyOf(cell))?.columnSpan ?? 1) - 1)
  }
  if (rowCount * columnCount > limits.cells || columnCount > limits.columns) throw tooManyCells()
  // A row is as long as its last cell reaches: of the blank ones only the last need be laid.
  const laid: LaidCell[] = Array.from({ length: rowCount }, (_, n) => single(n + 1, columnCount, ''))
  const texts = new Map<number, string>()
  const notes = new Map<number, readonly Note[]>()
  for (const row of hiddenRows) if (row <= rowCount) notes.set(row, [hiddenRow])
  for (const cell of cells) {
    const { row, column, text, note } = cell
    if (note) notes.set(row, [...(notes.get(row) ?? []), note])
    if (mergeAt.has(keyOf(cell))) texts.set(keyOf(cell), text)
    else laid.push(single(row, column, text))
  }
  // Squares under a merged cell are laid first, so that the merged cell covers them.
  for (const merge of merges) {
    if (merge.row > rowCount || merge.column > columnCount) continue
    const columnSpan = Math.min(merge.columnSpan, columnCount - merge.column + 1)
    laid.push({ ...merge, columnSpan, text: texts.get(keyOf(merge)) ?? '' })
  }
  return {
    rows: layCells({ rowCount, cells: laid, notes }),
    notes: hiddenColumns.filter(column => column <= columnCount).map(hiddenColumn),
  }
}

function single(row: number, column: number, text: string): LaidCell {
  return { row, column, rowSpan: 1, columnSpan: 1, text }
}

/** No sheet has more columns than 16,384. */
function keyOf({ row, column }: Pick<Merge, 'row' | 'column'>): number {
  return row * 16_384 + column
}
