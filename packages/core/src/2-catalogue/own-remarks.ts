import type { Grid, Row } from '../1-document/grid.ts'
import { fold } from './fold.ts'

/** The head of the column in which the findings sheet explains its rows. */
export const remarksHead = '读取和检查说明（重新读取时不采用）'

/** A findings sheet that comes back mended: its explanations are ours, no part of the catalogue, and so is all beside them. */
export function withoutRemarks(grid: Grid): Grid {
  const head = fold(remarksHead)
  const columns = grid.rows.map(({ cells }) => cells.findIndex(cell => fold(cell) === head))
  const column = columns.find(index => index > 0)
  if (column === undefined) return grid
  return { ...grid, rows: grid.rows.map(row => cutOff(row, column)) }
}

function cutOff(row: Row, column: number): Row {
  const { cells, covered } = row
  return { ...row, cells: cells.slice(0, column), ...(covered ? { covered: covered.slice(0, column) } : {}) }
}
