import type { Rule } from './drawing.ts'
import type { Frame } from './find-frames.ts'
import { near } from './join-rules.ts'

/** What stands between two squares of a table. */
export interface Wall {
  readonly isDrawn: boolean
  /** Whether the line breaks off here or beside, so that more or less of it may have been drawn. */
  readonly isUnsure: boolean
}

/** The walls of each square by its row and column, from 0; round the table there is always one. */
export interface Walls {
  readonly above: (row: number, column: number) => Wall
  readonly leftOf: (row: number, column: number) => Wall
}

type Side = 'whole' | 'broken' | 'blank'

export function wallsOf({ horizontal, vertical, xs, ys }: Frame): Walls {
  const across = ys.map(y => wallsAlong(horizontal, y, xs))
  const down = xs.map(x => wallsAlong(vertical, x, ys))
  const border = { isDrawn: true, isUnsure: false }
  return {
    above: (row, column) => (row === 0 ? border : (across[row]?.[column] ?? border)),
    leftOf: (row, column) => (column === 0 ? border : (down[column]?.[row] ?? border)),
  }
}

/** A line ends so near to the one it meets; some programs leave a point between the two. */
const meets = 1.25

/**
 * A line ends where another crosses it. One that ends between two, or a little before or behind one, may have gone on:
 * the squares that it leaves unparted from there to the next piece of it are in doubt, too.
 *
 *   ├───┬───┬───┤
 *   │   │   │   │
 *   ├───┼──     │     breaks off in the second column; whether it parted the third, nobody knows
 *   │   │   │   │
 */
function wallsAlong(rules: readonly Rule[], place: number, crossings: readonly number[]): readonly Wall[] {
  const here = rules.filter(rule => Math.abs(rule.at - place) <= near * 2)
  const drawn = crossings.slice(1).map((to, n) => drawnBetween(here, crossings[n] as number, to))
  const sides = drawn.map(({ length, of }) => sideOf(length, of))
  const ragged = new Set(here.flatMap(rule => raggedEnds(rule, crossings)))
  const unsure = new Set<number>()
  for (let from = 0; from < sides.length; from++) {
    let end = from
    while (end < sides.length && sides[end] !== 'whole') end++
    const isBroken = sides.slice(from, end).some((side, n) => side === 'broken' || ragged.has(from + n))
    for (; from < end; from++) if (isBroken) unsure.add(from)
  }
  return drawn.map(({ length, of }, n) => ({ isDrawn: length * 2 >= of, isUnsure: unsure.has(n) }))
}

/** The sides, by number, into which a line would go on from an end that meets no other line. */
function raggedEnds(rule: Rule, crossings: readonly number[]): readonly number[] {
  const [before, behind] = [nearestTo(rule.from, crossings), nearestTo(rule.to, crossings)]
  return [
    ...(Math.abs((crossings[before] as number) - rule.from) > meets ? [before - 1] : []),
    ...(Math.abs((crossings[behind] as number) - rule.to) > meets ? [behind] : []),
  ]
}

function nearestTo(end: number, crossings: readonly number[]): number {
  const distances = crossings.map(each => Math.abs(each - end))
  return distances.indexOf(Math.min(...distances))
}

function drawnBetween(rules: readonly Rule[], from: number, to: number) {
  const pieces = rules.map(rule => Math.min(rule.to, to) - Math.max(rule.from, from))
  return { length: Math.max(0, ...pieces), of: to - from }
}

function sideOf(length: number, of: number): Side {
  const slack = Math.min(0.15 * of, near * 2)
  if (length <= slack) return 'blank'
  return length < of - slack ? 'broken' : 'whole'
}
