import type { Row } from '../1-document/grid.ts'
import type { Note } from '../finding/finding.ts'

/**
 * Rows that have a cell more or less than the others, where the format knows its cells: something was taken out or put
 * in, and whatever stands right of it has moved. A merged cell of such a row moves in the rows below it, too.
 */
export function crookedRows(rows: readonly Row[]): ReadonlySet<number> {
  const known = rows.filter(row => row.covered)
  const counts = new Map<number, number>()
  for (const row of known) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1)
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  return new Set(known.filter(row => row.cells.length !== usual).map(row => row.number))
}

export function leansOnCrooked(row: Row, crooked: ReadonlySet<number>): boolean {
  return (
    crooked.has(row.number) || (row.covered ?? []).some(cover => cover !== null && crooked.has(cover.row))
  )
}

export const crookedNote: Note = {
  code: 'row-of-other-length',
  severity: 'warning',
  what: '这一行（或伸进这一行的合并单元格所在的行）比其他行多或少一格，照原样读取。',
  why: '多一格或少一格，右边的内容和勾就都错了列。',
  fix: '在原文件里补齐或删去这一格，使每行格数相同，再重新读取。',
}
