import { cellAt, coverAt, type Printed, type Row } from '../grid.ts'
import { cutByPage, rowCutByPage } from './pdf-notes.ts'

/** A table's rows on one page, and the columns whose last cell is so full that its text may go on below. */
export interface PagePart {
  readonly rows: readonly Row[]
  readonly fullColumns: ReadonlySet<number>
}

/**
 * What a page break cut. Nothing on paper tells the lower part of a cell from a cell of its own, so whatever is joined
 * here is said.
 *
 *   户籍登记│户口迁│《户口登记条例》│√
 *   ────────────── page ──────────────
 *           │移    │                │     ← the rest of a row: no tick, and the title had run out of room
 *           │死亡登│                │√    ← 户籍登记 and its basis go on: merged cells, most likely
 *
 * @param above the table's rows on the pages before; gives them back, completed
 * @param part its rows on the next page, with the head repeated or without
 */
export function continueTable(
  above: PagePart,
  part: PagePart,
): { above: readonly Row[]; rows: readonly Row[] } {
  const head = repeatedHead(above.rows, part.rows)
  const first = part.rows[head]
  const last = above.rows.at(-1)
  if (!first || !last) return { above: above.rows, rows: part.rows }
  if (isRest(first, last, above.fullColumns)) return joinRest(above, part.rows, head)
  const carried = openCells(first, last)
  if (carried.size === 0) return { above: above.rows, rows: part.rows }
  return { above: above.rows, rows: part.rows.map(row => carry(row, first, carried)) }
}

/** Where a row prints ticks and the next page's first row prints none, nor anything that had not run out of room. */
function isRest(first: Row, last: Row, fullColumns: ReadonlySet<number>): boolean {
  const columns = first.cells.map((_, n) => n + 1)
  const ticked = columns.filter(column => isShort(cellAt(last, column)) && coverAt(last, column) === null)
  const printed = columns.filter(column => cellAt(first, column) !== '')
  const full = printed.filter(column => fullColumns.has(column))
  return (
    ticked.length > 0 &&
    ticked.every(column => cellAt(first, column) === '') &&
    printed.every(column => originAt(last, column).text.length > 2) &&
    full.length > 0 &&
    full.length * 2 >= printed.length
  )
}

function joinRest(
  above: PagePart,
  rows: readonly Row[],
  head: number,
): { above: readonly Row[]; rows: readonly Row[] } {
  const first = rows[head] as Row
  const last = above.rows.at(-1) as Row
  const whole = new Map<number, Printed>()
  first.cells.forEach((text, n) => {
    const origin = originAt(last, n + 1)
    const glue = above.fullColumns.has(n + 1) ? '' : '\n'
    whole.set(n + 1, text === '' ? origin : { ...origin, text: origin.text + glue + text })
  })
  const completed = above.rows.map(row => ({
    ...row,
    cells: row.cells.map((text, n) => {
      const cell = whole.get(n + 1)
      return cell?.row === row.number && cell.column === n + 1 ? cell.text : text
    }),
    ...(row === last ? { notes: [...(row.notes ?? []), rowCutByPage] } : {}),
  }))
  const below = rows.flatMap((row, n) => (n === head ? [] : [carry(row, first, whole)]))
  return { above: completed, rows: below }
}

/** Cells that are blank at the top of a page, under one that prints more than a tick. */
function openCells(first: Row, last: Row): ReadonlyMap<number, Printed> {
  const open = new Map<number, Printed>()
  first.cells.forEach((text, n) => {
    const origin = originAt(last, n + 1)
    const isOpen = text === '' && coverAt(first, n + 1) === null && origin.column === n + 1
    if (isOpen && origin.text.length > 2) open.set(n + 1, origin)
  })
  return open
}

/** What covers the squares of a cut cell is its upper part: over its own first square, and over those that it covers. */
function carry(row: Row, first: Row, carried: ReadonlyMap<number, Printed>): Row {
  const covered = (row.covered ?? []).map((cover, n) => {
    if (row === first && cover === null) return carried.get(n + 1) ?? null
    return cover?.row === first.number ? (carried.get(cover.column) ?? cover) : cover
  })
  return row === first ? { ...row, covered, notes: [...(row.notes ?? []), cutByPage] } : { ...row, covered }
}

function originAt(row: Row, column: number): Printed {
  return coverAt(row, column) ?? { text: cellAt(row, column) ?? '', row: row.number, column }
}

function isShort(text: string | undefined): boolean {
  return text !== undefined && text !== '' && text.length <= 2
}

/** How many rows at the top repeat the head of the first page. */
function repeatedHead(above: readonly Row[], rows: readonly Row[]): number {
  const count = rows.findIndex((row, n) => row.cells.join('\t') !== above[n]?.cells.join('\t'))
  return Math.max(count, 0)
}
