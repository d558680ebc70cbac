import type { Box, Rule } from './drawing.ts'
import type { Frame } from './find-frames.ts'
import { near } from './join-rules.ts'

/** A cell of a table with lines: the squares that no line parts. Rows and columns count from 1. */
export interface FrameCell extends Box {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  /** Whether a line beside it is broken, so that it may be more cells or fewer. */
  readonly isUnsure: boolean
}

interface Square {
  readonly row: number
  readonly column: number
}

/**
 * Where an inner line is missing, two squares are one merged cell:
 *
 *   ┌───┬───┬───┐
 *   │   │   │   │      the left column has no line between its squares: one cell over two rows
 *   │   ├───┴───┤      no line stands between the last two below: one cell over two columns
 *   │   │       │
 *   └───┴───────┘
 */
export function cellsOfFrame(frame: Frame): readonly FrameCell[] {
  const [rows, columns] = [frame.ys.length - 1, frame.xs.length - 1]
  const walls = wallsOf(frame)
  const cellAt = new Map<number, Square[]>()
  const unsure = new Set<Square[]>()
  const key = (row: number, column: number) => row * columns + column
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const left = column > 0 ? walls.leftOf(row, column) : 1
      const above = row > 0 ? walls.above(row, column) : 1
      const joins = [
        left < 0.5 ? cellAt.get(key(row, column - 1)) : undefined,
        above < 0.5 ? cellAt.get(key(row - 1, column)) : undefined,
      ].filter(cell => cell !== undefined)
      const cell = [{ row, column }, ...new Set(joins.flat())]
      for (const square of cell) cellAt.set(key(square.row, square.column), cell)
      if (isBroken(left) || isBroken(above) || joins.some(each => unsure.has(each))) unsure.add(cell)
    }
  }
  return [...new Set(cellAt.values())].flatMap(squares => laid(frame, squares, unsure.has(squares)))
}

/** How much of a square's side is drawn, from 0 to 1. */
function wallsOf({ horizontal, vertical, xs, ys }: Frame) {
  return {
    leftOf: (row: number, column: number) =>
      drawn(vertical, xs[column] as number, ys[row] as number, ys[row + 1] as number),
    above: (row: number, column: number) =>
      drawn(horizontal, ys[row] as number, xs[column] as number, xs[column + 1] as number),
  }
}

function drawn(rules: readonly Rule[], at: number, from: number, to: number): number {
  let longest = 0
  for (const rule of rules) {
    if (Math.abs(rule.at - at) > near * 2) continue
    longest = Math.max(longest, Math.min(rule.to, to) - Math.max(rule.from, from))
  }
  return longest / (to - from)
}

function isBroken(share: number): boolean {
  return share > 0.15 && share < 0.85
}

/** Squares that are no rectangle cannot be one cell: each of their rows is then a cell, in doubt. */
function laid(frame: Frame, squares: readonly Square[], isUnsure: boolean): readonly FrameCell[] {
  const rows = squares.map(square => square.row)
  const columns = squares.map(square => square.column)
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)]
  const [left, right] = [Math.min(...columns), Math.max(...columns)]
  if (squares.length !== (bottom - top + 1) * (right - left + 1)) {
    return top === bottom
      ? squares.flatMap(square => laid(frame, [square], true))
      : [...new Set(rows)].flatMap(row =>
          laid(
            frame,
            squares.filter(square => square.row === row),
            true,
          ),
        )
  }
  return [
    {
      row: top + 1,
      column: left + 1,
      rowSpan: bottom - top + 1,
      columnSpan: right - left + 1,
      left: frame.xs[left] as number,
      right: frame.xs[right + 1] as number,
      top: frame.ys[top] as number,
      bottom: frame.ys[bottom + 1] as number,
      isUnsure,
    },
  ]
}
