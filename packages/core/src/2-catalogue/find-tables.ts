import type { Grid, Row } from '../1-document/grid.ts'
import type { Columns } from './columns.ts'
import { findColumns, isHead, isSubHead } from './find-columns.ts'

/** The rows between one printed head and the next: a page, as far as a text knows pages. */
export interface Page {
  readonly columns: Columns
  readonly rows: readonly Row[]
}

/** One catalogue's table, over all its pages. */
export interface Table {
  readonly title: string
  readonly pages: readonly Page[]
}

/**
 * Finds the catalogue's table. A head printed again starts the next page; the line above the first head is
 * the title.
 */
export function findTables(grid: Grid): readonly Table[] {
  const heads = grid.rows.flatMap((row, index) => (isHead(row) ? [index] : []))
  const [first] = heads
  if (first === undefined) return []
  const pages = heads.map((head, n) => readPage(grid.rows, head, heads[n + 1] ?? grid.rows.length))
  return [{ title: titleAbove(grid.rows, first), pages }]
}

function readPage(rows: readonly Row[], head: number, end: number): Page {
  const next = rows[head + 1]
  const subHead = next && isSubHead(next) ? next : null
  const body = rows.slice(head + (subHead ? 2 : 1), end).filter(row => row.cells.some(cell => cell !== ''))
  return { columns: findColumns(rows[head] as Row, subHead), rows: body }
}

function titleAbove(rows: readonly Row[], head: number): string {
  const above = rows.slice(0, head).findLast(row => row.cells.some(cell => cell !== ''))
  return above?.cells.filter(cell => cell !== '').join('') ?? ''
}
