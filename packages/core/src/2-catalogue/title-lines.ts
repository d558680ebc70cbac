import type { Row } from '../1-document/grid.ts'

/** How far above its head a table's title may stand: 填报单位 and a date come between. */
const farthest = 6

/** A line of the document that is no row of a table: running text, a note, or one cell across the whole table. */
export function isLine(row: Row): boolean {
  return row.isProse === true || isAcross(row) || isNote(row) || isNumbering(row)
}

/** 1│2│3│…: the columns numbered under the head. */
function isNumbering({ cells }: Row): boolean {
  const numbers = cells
    .filter(cell => cell !== '')
    .map(cell => Number(/^[(（]?(\d+)[)）]?$/u.exec(cell)?.[1]))
  return numbers.length >= 6 && numbers.every((number, n) => number === (numbers[0] ?? 0) + n)
}

/** 注：…… alone on its row. */
function isNote({ cells }: Row): boolean {
  const [text, ...others] = cells.filter(cell => cell !== '')
  return text !== undefined && others.length === 0 && /^(备?注|说明)\s*[:：]/u.test(text)
}

/** One text alone, whose cell reaches over at least half of a wide table. */
function isAcross({ cells, covered }: Row): boolean {
  const printed = cells.findIndex(cell => cell !== '')
  if (!covered || cells.length < 4 || cells.findLastIndex(cell => cell !== '') !== printed) return false
  return covered.filter(cover => cover?.column === printed + 1).length * 2 >= cells.length
}

function namesCatalogue(text: string): boolean {
  return /(目录|标准|清单|目錄|標準|清單)/u.test(text)
}

/** （七）……领域: the heading of one catalogue among several. */
function isHeading(text: string): boolean {
  return /领域/u.test(text) || /^[(（]?[一二三四五六七八九十]+[)）、]/u.test(text)
}

/**
 * The title above a head, and where it stands. Above the first head any line will do where none names a catalogue;
 * further down only a line that does.
 */
export function titleAbove(
  rows: readonly Row[],
  head: number,
  isFirst: boolean,
): { readonly title: string; readonly at: number } | null {
  for (let at = head - 1; at >= Math.max(0, head - farthest); at--) {
    const row = rows[at] as Row
    const cells = row.cells.filter(cell => cell !== '')
    const [title] = cells
    if (cells.length === 1 && title && (namesCatalogue(title) || (row.isProse && isHeading(title)))) {
      return { title: title.replace(/[(（]续表?[)）]$/u, ''), at }
    }
    const mayStandBetween = isFirst || isLine(row) || row.cells.length === 1
    if (!mayStandBetween) break
  }
  const above = rows[head - 1]
  return isFirst && above ? { title: above.cells.filter(cell => cell !== '').join(''), at: head - 1 } : null
}
