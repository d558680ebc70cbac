import type { Note } from '../../finding/finding.ts'
import { cellAt, coverAt, originAt, type Printed, type Row } from '../grid.ts'
import type { PagePart } from './page-part.ts'
import { cutByPage, rowCutByPage } from './pdf-notes.ts'
import { repeatedHead } from './repeated-head.ts'
import { isRestOfRow } from './rest-of-row.ts'

interface Continued {
  readonly above: readonly Row[]
  readonly rows: readonly Row[]
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
  if (isRestOfRow(first, above, head)) return joinRest(above, part.rows, head)
  const open = openColumns(above, part.rows, head)
  // Only a text that had run out of room is joined; any other may be whole.
  const full = open.filter(column => above.fullColumns.has(column))
  const cut = new Map(full.map(column => [column, joined(last, column, cellAt(first, column) ?? '', above)]))
  const carried = new Map([...openCells(first, last), ...cut])
  return {
    above: cut.size === 0 ? above.rows : complete(above.rows, cut, [cutByPage]),
    rows: carried.size + open.length === 0 ? part.rows : part.rows.map(row => carry(row, first, carried)),
  }
}

function joinRest(above: PagePart, rows: readonly Row[], head: number): Continued {
  const first = rows[head] as Row
  const last = above.rows.at(-1) as Row
  const whole = new Map(first.cells.map((text, n) => [n + 1, joined(last, n + 1, text, above)]))
  const below = rows.flatMap((row, n) => (n === head ? [] : [carry(row, first, whole)]))
  return { above: complete(above.rows, whole, [rowCutByPage, ...(first.notes ?? [])]), rows: below }
}

/**
 * Columns in which a merged cell ends the page above, and the page below goes on with a text that no other cell of the
 * column prints: the rest of it, or a cell of its own.
 */
function openColumns(above: PagePart, rows: readonly Row[], head: number): readonly number[] {
  const [first, second] = rows.slice(head)
  const last = above.rows.at(-1) as Row
  return (first?.cells ?? []).flatMap((text, n) => {
    const column = n + 1
    const origin = originAt(last, column)
    const isMerged = origin.row < last.number || (second && coverAt(second, column)?.row === first?.number)
    const isKnown = [...above.rows, ...rows].some(row => row !== first && cellAt(row, column) === text)
    return text.length > 2 && origin.text.length > 2 && isMerged && !isKnown ? [column] : []
  })
}

function joined(last: Row, column: number, text: string, { fullColumns }: PagePart): Printed {
  const origin = originAt(last, column)
  return text === ''
    ? origin
    : { ...origin, text: origin.text + (fullColumns.has(column) ? '' : '\n') + text }
}

/** Puts completed texts into the rows that print them, and says so there. */
function complete(
  rows: readonly Row[],
  whole: ReadonlyMap<number, Printed>,
  notes: readonly Note[],
): readonly Row[] {
  return rows.map(row => {
    const cells = row.cells.map((text, n) => {
      const cell = whole.get(n + 1)
      return cell?.row === row.number && cell.column === n + 1 ? cell.text : text
    })
    if (cells.every((text, n) => text === row.cells[n])) return row
    return { ...row, cells, notes: [...(row.notes ?? []), ...notes] }
  })
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
  if (row !== first) return { ...row, covered }
  const cells = row.cells.map((text, n) => (carried.has(n + 1) ? '' : text))
  return { ...row, cells, covered, notes: [...(row.notes ?? []), cutByPage] }
}
