import type { LaidCell } from './lay-cells.ts'

/**
 * Where a border was drawn twice, a hair apart, the table has a column between the two that no cell takes by itself:
 *
 *   公开内容 ┊│公开依据   the head's border      公开内容│公开依据
 *   事项名称│┊《条例》    the body's        →    事项名称│《条例》
 *           ↑ column 2 of 3
 *
 * It is no column: who begins in it begins right of it, who ends in it ends left of it. Columns count from 1.
 */
export function withoutSlivers(cells: readonly LaidCell[]): readonly LaidCell[] {
  const kept = keptColumns(cells)
  if (kept.every(Boolean)) return cells
  /** How many columns are kept up to each. */
  const rank: number[] = []
  kept.forEach((isKept, column) => {
    rank[column] = (rank[column - 1] ?? 0) + (isKept && column > 0 ? 1 : 0)
  })
  return cells.map(cell => {
    const last = cell.column + cell.columnSpan - 1
    const before = rank[cell.column - 1] ?? 0
    return { ...cell, column: before + 1, columnSpan: Math.max(1, (rank[last] ?? 0) - before) }
  })
}

/** From left to right, because taking one column away can leave a cell alone in the next. */
function keptColumns(cells: readonly LaidCell[]): readonly boolean[] {
  /** By the column in which a cell begins, the columns in which those cells end. */
  const ends: Set<number>[] = []
  let lastColumn = 0
  for (const { column, columnSpan } of cells) {
    const last = column + columnSpan - 1
    ends[column] = (ends[column] ?? new Set()).add(last)
    lastColumn = Math.max(lastColumn, last)
  }
  const kept = [true]
  for (let column = 1, reach = 0; column <= lastColumn; column++) {
    const own = ends[column] ?? new Set()
    reach = Math.max(reach, ...own)
    const isSliver = reach >= column && !own.has(column)
    kept.push(!isSliver)
    if (isSliver) ends[column + 1] = new Set([...(ends[column + 1] ?? []), ...own])
  }
  return kept
}
