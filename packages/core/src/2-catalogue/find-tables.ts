import type { Grid, Row } from '../1-document/grid.ts'
import type { Columns } from './columns.ts'
import { findColumns, isHead, isSubHead } from './find-columns.ts'
import { fold } from './fold.ts'

/** The rows between one printed head and the next: a page, as far as a text knows pages. */
export interface Page {
  readonly head: Row
  readonly columns: Columns
  readonly rows: readonly Row[]
}

/** One catalogue's table, over all its pages. */
export interface Table {
  readonly title: string
  readonly pages: readonly Page[]
}

/**
 * Finds the tables of all catalogues. A head printed again starts the next page; a head under a title of its own
 * (a line alone that names a catalogue and is not the title before) starts the next table.
 */
export function findTables(grid: Grid): readonly Table[] {
  const rows = grid.rows.filter(row => row.cells.some(cell => cell !== ''))
  const heads = rows.flatMap((row, index) => (isHead(row) ? [index] : []))
  const tables: { title: string; pages: Page[] }[] = []
  heads.forEach((head, n) => {
    const title = titleAbove(rows, head, n === 0)
    const current = tables.at(-1)
    const end = heads[n + 1] ?? rows.length
    const nextHasTitle = heads[n + 1] !== undefined && titleAbove(rows, end, false) !== null
    const page = readPage(rows, head, nextHasTitle ? end - 1 : end, current?.pages[0])
    if (!current || (title !== null && title !== current.title))
      tables.push({ title: title ?? '', pages: [page] })
    else current.pages.push(page)
  })
  return tables
}

/** A head of one row that repeats the first page's first row means that page's columns. */
function readPage(rows: readonly Row[], head: number, end: number, first: Page | undefined): Page {
  const next = rows[head + 1]
  const subHead = next && isSubHead(next) ? next : null
  const headRow = rows[head] as Row
  const body = rows.slice(head + (subHead ? 2 : 1), end)
  if (!subHead && first && headText(first.head) === headText(headRow)) return { ...first, rows: body }
  return { head: headRow, columns: findColumns(headRow, subHead), rows: body }
}

function headText(row: Row): string {
  return fold(row.cells.join('\t').trimEnd())
}

/** Above the first head any line will do; further down only one that names a catalogue. */
function titleAbove(rows: readonly Row[], head: number, isFirst: boolean): string | null {
  const cells = rows[head - 1]?.cells.filter(cell => cell !== '') ?? []
  if (isFirst) return cells.join('')
  const [title] = cells
  return cells.length === 1 && title && /(目录|标准|清单)/u.test(title) ? title : null
}
