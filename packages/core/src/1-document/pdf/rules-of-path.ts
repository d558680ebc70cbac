import type { Box, Rule } from './drawing.ts'
import { type Matrix, type Point, transform } from './matrix.ts'

/** A filled shape no thicker than this is a line; borders of office tables are 0.25 to 3 points. */
const thickest = 3.2
const straight = 0.6

/** pdfjs writes a path as one list of numbers: a command, then its coordinates. */
const lineTo = 1
const coordinates: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }

/** The horizontal and vertical lines that stroking a path draws. */
export function strokedRules(path: ArrayLike<number>, matrix: Matrix): readonly Rule[] {
  return subpaths(path, matrix).flatMap(points =>
    points.slice(1).flatMap((point, n) => ruleBetween(points[n] as Point, point)),
  )
}

/** The lines that filling a path draws: thin shapes, and frames of one rectangle within another. */
export function filledRules(path: ArrayLike<number>, matrix: Matrix): readonly Rule[] {
  const boxes = subpaths(path, matrix).map(boxOf)
  return boxes.flatMap((box, n) => {
    const { left, right, top, bottom } = box
    const [width, height] = [right - left, bottom - top]
    if (height <= thickest && width > thickest)
      return [{ isHorizontal: true, at: (top + bottom) / 2, from: left, to: right }]
    if (width <= thickest && height > thickest)
      return [{ isHorizontal: false, at: (left + right) / 2, from: top, to: bottom }]
    const outer = boxes[n - 1]
    return outer && isJustAround(outer, box) ? sidesOf(box) : []
  })
}

/** How far a path reaches; null when it draws nothing. */
export function boxOfPath(path: ArrayLike<number>, matrix: Matrix): Box | null {
  const points = subpaths(path, matrix).flat()
  return points.length > 0 ? boxOf(points) : null
}

function subpaths(path: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] {
  const all: Point[][] = []
  for (let at = 0; at < path.length; ) {
    const command = path[at] as number
    const count = coordinates[command]
    if (count === undefined) break
    const end = at + count
    const point = transform(matrix, path[end - 1] ?? 0, path[end] ?? 0)
    const points = all.at(-1)
    if (command === lineTo) points?.push(point)
    else if (count === 0 && points?.[0]) points.push(points[0])
    // A curve is no line: what follows it begins anew.
    else if (count > 0) all.push([point])
    at = end + 1
  }
  return all.filter(each => each.length > 1)
}

function ruleBetween(a: Point, b: Point): readonly Rule[] {
  const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)]
  if (dy <= straight && dx > straight)
    return [{ isHorizontal: true, at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) }]
  if (dx <= straight && dy > straight)
    return [{ isHorizontal: false, at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) }]
  return []
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(point => point.x)
  const ys = points.map(point => point.y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

function isJustAround(outer: Box, inner: Box): boolean {
  const margins = [
    inner.left - outer.left,
    outer.right - inner.right,
    inner.top - outer.top,
    outer.bottom - inner.bottom,
  ]
  return margins.every(margin => margin >= 0 && margin <= thickest)
}

function sidesOf({ left, right, top, bottom }: Box): readonly Rule[] {
  return [
    { isHorizontal: true, at: top, from: left, to: right },
    { isHorizontal: true, at: bottom, from: left, to: right },
    { isHorizontal: false, at: left, from: top, to: bottom },
    { isHorizontal: false, at: right, from: top, to: bottom },
  ]
}
