import type { Note } from '../finding/finding.ts'
import type { Printed, Row } from './grid.ts'
import { limits } from './limits.ts'
import { Unreadable } from './unreadable.ts'

/** A cell with the columns and rows it takes; both count from 1, within its table. */
export interface LaidCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
}

export interface LaidTable {
  readonly rowCount: number
  readonly cells: readonly LaidCell[]
  /** By row, from 1. */
  readonly notes?: ReadonlyMap<number, readonly Note[]>
  /** Rows, from 1, between whose cells one is missing. */
  readonly holes?: ReadonlySet<number>
  /** By row, from 1. */
  readonly joinedLines?: ReadonlyMap<number, Row['joinedLines']>
}

/**
 * Lays cells on squared paper. A merged cell prints its text once, in its first square, and covers the others. A row
 * is as long as its last cell reaches: what lies beyond was never there.
 *
 * @param above how many rows of the document stand above the table
 */
export function layCells({ rowCount, cells, notes, holes, joinedLines }: LaidTable, above = 0): Row[] {
  if (cells.some(cell => cell.column + cell.columnSpan - 1 > limits.columns)) throw tooManyCells()
  const texts: string[][] = Array.from({ length: rowCount }, () => [])
  const covers: (Printed | null)[][] = Array.from({ length: rowCount }, () => [])
  let squares = 0
  for (const cell of cells) {
    const { text, column } = cell
    const last = Math.min(rowCount, cell.row + cell.rowSpan - 1)
    squares += (last - cell.row + 1) * cell.columnSpan
    if (squares > limits.cells) throw tooManyCells()
    const printed: Printed = { text, row: above + cell.row, column }
    for (let row = cell.row; row <= last; row++) {
      for (let each = column; each < column + cell.columnSpan; each++) {
        const isOwn = row === cell.row && each === column
        put(texts[row - 1] ?? [], each, isOwn ? text : '', '')
        put(covers[row - 1] ?? [], each, isOwn ? null : printed, null)
      }
    }
  }
  return texts.map((row, n) => {
    const said = notes?.get(n + 1)
    const joined = joinedLines?.get(n + 1)
    return {
      number: above + n + 1,
      cells: row,
      covered: covers[n] ?? [],
      ...(n === 0 ? { beginsTable: true } : {}),
      ...(holes?.has(n + 1) ? { hasHole: true } : {}),
      ...(joined ? { joinedLines: joined } : {}),
      ...(said ? { notes: said } : {}),
    }
  })
}

export function tooManyCells(): Unreadable {
  return new Unreadable(
    `表格太大，超过 ${limits.cells} 格或 ${limits.columns} 列`,
    '只保留目录表，或分成几份文件',
  )
}

function put<T>(list: T[], column: number, value: T, blank: T): void {
  while (list.length < column - 1) list.push(blank)
  list[column - 1] = value
}
