import type { Row } from '../1-document/grid.ts'
import type { Note } from '../finding/finding.ts'
import type { Page } from './find-tables.ts'

/**
 * Rows that have a cell more or less than the others: something was taken out or put in, and whatever stands right of it
 * has moved. Where the format knows its cells, all rows of a table have as many, and a merged cell of such a row moves in
 * the rows below it, too; in text, the rows of a page do, unless it drops the blanks at their ends.
 */
export function crookedRows(pages: readonly Page[]): ReadonlySet<number> {
  const body = pages.flatMap(page => page.rows)
  // Of two rows, the head says which is the odd one.
  const rows = body.length === 2 ? [...pages.map(page => page.head), ...body] : body
  const known = rows.filter(row => row.covered)
  const texts = pages.map(page => [page.head, ...page.rows].filter(row => !row.covered && !row.isCut))
  const holed = rows.filter(row => row.hasHole).map(row => row.number)
  return new Set([...holed, ...unlikeMost(known, 0), ...texts.flatMap(page => unlikeMost(page, 2 / 3))])
}

/** @param least the share that must agree for the others to be odd */
function unlikeMost(rows: readonly Row[], least: number): readonly number[] {
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1)
  const [usual, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  if (count < rows.length * least) return []
  return rows.filter(row => row.cells.length !== usual).map(row => row.number)
}

export function leansOnCrooked(row: Row, crooked: ReadonlySet<number>): boolean {
  return (
    crooked.has(row.number) || (row.covered ?? []).some(cover => cover !== null && crooked.has(cover.row))
  )
}

export const crookedNote: Note = {
  code: 'row-of-other-length',
  severity: 'warning',
  what: '这一行（或伸进这一行的合并单元格所在的行）比其他行多或少一格，读出来的可能错了列。',
  why: '多一格或少一格，右边的内容和勾就都错了列。',
  fix: '在原文件里补齐或删去这一格，使每行格数相同，再重新读取。',
}
