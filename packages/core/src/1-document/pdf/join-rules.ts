import type { Rule } from './drawing.ts'

/** Lines closer than this are one: a border may be double, or be drawn by each cell for itself. In points. */
export const near = 2.5

/** Lines of one direction, those on top of each other or end to end made one. */
export function joinRules(rules: readonly Rule[]): readonly Rule[] {
  const byPlace = groupNear(
    [...rules].sort((a, b) => a.at - b.at),
    rule => rule.at,
  )
  return byPlace.flatMap(group => {
    const at = group.reduce((sum, rule) => sum + rule.at, 0) / group.length
    const joined: Rule[] = []
    for (const rule of [...group].sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1)
      if (last && rule.from <= last.to + near)
        joined[joined.length - 1] = { ...last, to: Math.max(last.to, rule.to) }
      else joined.push({ ...rule, at })
    }
    return joined
  })
}

/** Places that are nearly the same, as one; in rising order. */
export function placesOf(numbers: readonly number[], tolerance = near): readonly number[] {
  const groups = groupNear(
    [...numbers].sort((a, b) => a - b),
    number => number,
    tolerance,
  )
  return groups.map(group => group.reduce((sum, number) => sum + number, 0) / group.length)
}

/** Parts a sorted list where a value is more than the tolerance from the first of its group. */
function groupNear<T>(sorted: readonly T[], placeOf: (item: T) => number, tolerance = near): readonly T[][] {
  const groups: T[][] = []
  let start = Number.NEGATIVE_INFINITY
  for (const item of sorted) {
    if (placeOf(item) - start > tolerance) {
      groups.push([])
      start = placeOf(item)
    }
    groups.at(-1)?.push(item)
  }
  return groups
}
