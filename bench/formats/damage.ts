import { cell, type PrintedCell, type PrintedTable } from './printed-table.ts'
import type { Random } from './random.ts'

/** One thing that happens to documents on their way to us. */
export interface Damage {
  readonly name: string
  /** Whether the damaged document itself shows that something is wrong. Where it does not, no reader can know. */
  readonly leavesTrace: boolean
  /** Changes the table; false when it has nothing that can be damaged so. */
  readonly apply: (table: PrintedTable, random: Random) => boolean
}

/** A cell and its square, from 0. */
export interface Place {
  readonly row: number
  readonly column: number
  readonly cell: PrintedCell
}

export function places(
  { body }: PrintedTable,
  columns: readonly number[],
  fits: (cell: PrintedCell, row: number) => boolean,
): readonly Place[] {
  return body.flatMap((squares, row) =>
    columns.flatMap(column => {
      const each = squares[column]
      return each && fits(each, row) ? [{ row, column, cell: each }] : []
    }),
  )
}

/** The square at a place becomes a cell of its own; a merged cell that reached into it ends above it. */
export function putCell({ body }: PrintedTable, row: number, column: number, text: string): void {
  const above = body.slice(0, row).findLast(squares => squares[column])?.[column]
  const start = body.findIndex(squares => squares[column] === above)
  const rest = above && start + above.rows > row ? start + above.rows - row : 1
  if (above && rest >= 1 && start + above.rows > row) above.rows = row - start
  const squares = body[row]
  if (squares) squares[column] = cell(text, rest)
}

/** A text in two, neither half empty. */
export function halves(text: string, random: Random): readonly [string, string] {
  const characters = [...text]
  const at = 1 + random.below(characters.length - 1)
  return [characters.slice(0, at).join(''), characters.slice(at).join('')]
}
