import type { Grid } from './grid.ts'

/**
 * Text copied out of a table: one line a row, one tab between cells.
 *
 *   户籍登记⇥出生登记⇥⇥事项名称、…⇥《户口登记条例》⇥…
 *   ⇥死亡登记⇥⇥…
 */
export function readText(text: string): Grid {
  const lines = text.split(/\r\n|\r|\n/)
  return {
    rows: lines.map((line, index) => ({
      number: index + 1,
      cells: line.split('\t').map(cell => cell.trim()),
    })),
  }
}
