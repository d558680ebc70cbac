import { tooManyCells } from '../lay-cells.ts'
import { limits } from '../limits.ts'
import type { Box } from './drawing.ts'
import type { Frame } from './find-frames.ts'
import { wallsOf } from './walls.ts'

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
  if (rows * columns > limits.cells || columns > limits.columns) throw tooManyCells()
  const walls = wallsOf(frame)
  const joined = Array.from({ length: rows * columns }, (_, n) => n)
  const rootOf = (square: number) => {
    let root = square
    for (let up = joined[root] as number; up !== root; up = joined[root] as number) {
      joined[root] = joined[up] as number
      root = up
    }
    return root
  }
  const unsureSquares: number[] = []
  for (let square = 0; square < rows * columns; square++) {
    const [row, column] = [Math.floor(square / columns), square % columns]
    const [left, above] = [walls.leftOf(row, column), walls.above(row, column)]
    if (!left.isDrawn) joined[rootOf(square)] = rootOf(square - 1)
    if (!above.isDrawn) joined[rootOf(square)] = rootOf(square - columns)
    if (left.isUnsure) unsureSquares.push(square, square - 1)
    if (above.isUnsure) unsureSquares.push(square, square - columns)
  }
  const cells = new Map<number, Square[]>()
  for (let square = 0; square < rows * columns; square++) {
    const place = { row: Math.floor(square / columns), column: square % columns }
    const cell = cells.get(rootOf(square))
    if (cell) cell.push(place)
    else cells.set(rootOf(square), [place])
  }
  const unsure = new Set(unsureSquares.map(rootOf))
  return [...cells].flatMap(([root, squares]) => laid(frame, squares, unsure.has(root)))
}

/** Squares that are no rectangle cannot be one cell: each of their rows is then a cell, in doubt. */
function laid(frame: Frame, squares: readonly Square[], isUnsure: boolean): readonly FrameCell[] {
  const rows = squares.map(square => square.row)
  const columns = squares.map(square => square.column)
  const [top, bottom] = [least(rows), -least(rows.map(row => -row))]
  const [left, right] = [least(columns), -least(columns.map(column => -column))]
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

function least(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY)
}
