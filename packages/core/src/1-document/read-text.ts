import type { Grid, Row } from './grid.ts'

/**
 * Text copied out of a table: one line a row, one tab between cells, or a bar.
 *
 *   户籍登记⇥出生登记⇥⇥事项名称、…⇥《户口登记条例》⇥…
 *   | 户籍登记 | 出生登记 |  | 事项名称、… | 《户口登记条例》 |
 */
export function readText(text: string): Grid {
  const lines = text.split(/\r\n|\r|\n/)
  const printed = lines.filter(line => line.trim() !== '')
  const isBarred = !text.includes('\t') && printed.filter(hasBars).length * 2 > printed.length
  const rows = lines.map(
    (line, index): Row => ({ number: index + 1, cells: isBarred ? betweenBars(line) : betweenTabs(line) }),
  )
  return { rows }
}

function betweenTabs(line: string): readonly string[] {
  return line.split('\t').map(cell => cell.trim())
}

function hasBars(line: string): boolean {
  return line.split(/[|｜│]/u).length > 3
}

/** The bars at both ends border no further cell; a line of dashes parts head and body. */
function betweenBars(line: string): readonly string[] {
  if (/^[\s|｜│:+-]*$/u.test(line) && /-/.test(line)) return ['']
  const cells = line.split(/[|｜│]/u).map(cell => cell.trim())
  const isBordered = cells.length > 2 && cells[0] === ''
  return isBordered ? cells.slice(1, /[|｜│]\s*$/u.test(line) ? -1 : undefined) : cells
}
