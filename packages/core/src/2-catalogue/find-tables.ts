import type { Grid, Row } from '../1-document/grid.ts'
import type { Columns } from './columns.ts'
import { underDoubtfulHead } from './doubtful-head.ts'
import { valueKey } from './fields.ts'
import { findColumns, type HeadColumns, isHead, isSubHead } from './find-columns.ts'
import { fold } from './fold.ts'
import { withOrdinalColumn } from './ordinal-column.ts'
import { withoutRemarks } from './own-remarks.ts'
import { regroupLines } from './regroup-lines.ts'
import { isLine, titleAbove } from './title-lines.ts'
import { spreadWordColumns } from './word-columns.ts'

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
  /** Rows of the table that are no items: headings and notes across its whole width. */
  readonly asides: readonly Row[]
  /** Where other tables begin that stand below and have no head of their own: they are left out. */
  readonly others: readonly Row[]
}

/**
 * Finds the tables of all catalogues. A head printed again starts the next page; a head under a title of its own
 * (a line alone that names a catalogue and is not the title before) starts the next table.
 */
export function findTables(grid: Grid): readonly Table[] {
  const rows = regroupLines(withoutRemarks(grid)).rows.filter(row => row.cells.some(cell => cell !== ''))
  const heads = rows.flatMap((row, index) => (!row.isProse && isHead(row) ? [index] : []))
  const tables: { title: string; pages: HeadedPage[]; asides: Row[]; others: Row[] }[] = []
  heads.forEach((head, n) => {
    const own = titleAbove(rows, head, n === 0)
    const current = tables.at(-1)
    const next = heads[n + 1] ?? rows.length
    const end = n + 1 < heads.length ? (titleAbove(rows, next, false)?.at ?? next) : next
    const { asides, others, ...page } = readPage(rows, head, end, current?.pages[0])
    if (!current || (own && own.title !== current.title)) {
      const title = own?.title || (grid.name ?? '').replace(/^(Sheet|工作表)\d*$/i, '')
      tables.push({ title, pages: [page], asides, others: [...others] })
    } else {
      current.pages.push(page)
      current.asides.push(...asides)
      current.others.push(...others)
    }
  })
  return tables.map(({ pages, ...table }) => ({
    ...table,
    pages: pages.map(page => withColumns(page, pages)),
  }))
}

/** A page before its columns are known for certain: some only the rows tell. */
interface HeadedPage {
  readonly head: Row
  /** All rows of its head. */
  readonly heads: readonly Row[]
  readonly named: HeadColumns
  readonly rows: readonly Row[]
}

/** A head of one row that repeats the first page's first row means that page's columns. */
function readPage(rows: readonly Row[], head: number, end: number, first: HeadedPage | undefined) {
  const headRow = rows[head] as Row
  const below = rows.slice(head + 1, head + 3)
  const count = below.findIndex(row => row.isProse || !isSubHead(row, headRow))
  const subHeads = count < 0 ? below : below.slice(0, count)
  const { own: all, others } = withoutOthers(rows.slice(head + 1 + subHeads.length, end), headRow)
  const asides = all.filter(row => !row.isProse && isLine(row))
  const body = all.filter(row => !isLine(row))
  const isRepeated = subHeads.length === 0 && first && headText(first.head) === headText(headRow)
  const heads = [headRow, ...subHeads]
  if (isRepeated) return { ...first, heads, rows: body, asides, others }
  return { head: headRow, heads, named: findColumns(headRow, ...subHeads), rows: body, asides, others }
}

/** What the rows tell of the columns, the rows of all pages under the same head tell together. */
function withColumns(page: HeadedPage, pages: readonly HeadedPage[]): Page {
  const key = valueKey(page.named)
  const rows = pages.filter(({ named }) => valueKey(named) === key).flatMap(each => each.rows)
  const columns = spreadWordColumns(withOrdinalColumn(page.named, rows), rows)
  // The first page's head names the columns of all: a doubt about it is one about every page.
  const heads = [...(pages[0]?.heads ?? []), ...page.heads]
  return { head: page.head, columns, rows: underDoubtfulHead(heads, page.rows) }
}

/** One catalogue often takes one table a page; a table of quite another width, as for signatures, is none of it. */
function withoutOthers(
  rows: readonly Row[],
  head: Row,
): { readonly own: readonly Row[]; readonly others: readonly Row[] } {
  const others: Row[] = []
  let isOther = false
  const own = rows.filter(row => {
    if (row.beginsTable) {
      isOther = Math.abs(row.cells.length - head.cells.length) > 2
      if (isOther) others.push(row)
    }
    return row.isProse || !isOther
  })
  return { own, others }
}

function headText(row: Row): string {
  return fold(row.cells.join('\t').trimEnd())
}
