import { tooManyCells } from '../lay-cells.ts'
import { limits } from '../limits.ts'
import type { Box, Rule } from './drawing.ts'
import { joinRules, near, placesOf } from './join-rules.ts'

/** Lines that touch each other: the frame of one table on one page. */
export interface Frame extends Box {
  readonly horizontal: readonly Rule[]
  readonly vertical: readonly Rule[]
  /** Where columns and rows begin and end, from left to right and from top to bottom. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
}

/** The tables that a page's lines draw, from top to bottom. A box round a text and a line under a word are none. */
export function findFrames(rules: readonly Rule[]): readonly Frame[] {
  const horizontal = joinRules(rules.filter(rule => rule.isHorizontal))
  const vertical = joinRules(rules.filter(rule => !rule.isHorizontal))
  if (horizontal.length * vertical.length > limits.pageCrossings) throw tooManyCells()
  const frames = sideBySide(touching(horizontal, vertical)).map(frameOf)
  return frames
    .filter(({ xs, ys }) => xs.length > 1 && ys.length > 1 && xs.length + ys.length > 4)
    .sort((a, b) => a.top - b.top || a.left - b.left)
}

type Crossing = Pick<Frame, 'horizontal' | 'vertical'>

/** Parts the lines into groups that hang together. */
function touching(horizontal: readonly Rule[], vertical: readonly Rule[]): readonly Crossing[] {
  const group = new Map<Rule, Set<Rule>>()
  for (const rule of [...horizontal, ...vertical]) group.set(rule, new Set([rule]))
  for (const across of horizontal) {
    for (const down of vertical) {
      const one = group.get(across) as Set<Rule>
      const other = group.get(down) as Set<Rule>
      if (one === other || !meet(across, down)) continue
      const [large, small] = one.size < other.size ? [other, one] : [one, other]
      for (const rule of small) {
        large.add(rule)
        group.set(rule, large)
      }
    }
  }
  const groups = [...new Set(group.values())].map(set => [...set])
  return groups.map(rules => ({
    horizontal: rules.filter(rule => rule.isHorizontal),
    vertical: rules.filter(rule => !rule.isHorizontal),
  }))
}

function meet(across: Rule, down: Rule): boolean {
  return (
    down.at >= across.from - near &&
    down.at <= across.to + near &&
    across.at >= down.from - near &&
    across.at <= down.to + near
  )
}

/**
 * Cells merged over a whole page draw no line across, and cut the table in two:
 *
 *   │户籍│出生登记│    │    │√│
 *   │    ├────────┤    │    ├─┤      parts that begin and end at the same height are one table
 *   │    │死亡登记│    │    │√│
 */
function sideBySide(parts: readonly Crossing[]): readonly Crossing[] {
  const whole: (Crossing & { readonly top: number; readonly bottom: number })[] = []
  for (const part of parts) {
    if (part.vertical.length === 0) continue
    const top = Math.min(...part.vertical.map(rule => rule.from))
    const bottom = Math.max(...part.vertical.map(rule => rule.to))
    const at = whole.findIndex(
      other => Math.abs(other.top - top) <= near && Math.abs(other.bottom - bottom) <= near,
    )
    const other = whole[at]
    if (!other) whole.push({ ...part, top, bottom })
    else
      whole[at] = {
        top,
        bottom,
        horizontal: [...other.horizontal, ...part.horizontal],
        vertical: [...other.vertical, ...part.vertical],
      }
  }
  return whole
}

/** A table may be open at its sides: then its lines across say how far it reaches. */
function frameOf({ horizontal, vertical }: Crossing): Frame {
  const reach = (rules: readonly Rule[]) => rules.flatMap(rule => [rule.from, rule.to])
  const ends = (numbers: readonly number[]) =>
    numbers.length > 0 ? [Math.min(...numbers), Math.max(...numbers)] : []
  const xs = placesOf([...vertical.map(rule => rule.at), ...ends(reach(horizontal))], near * 1.5)
  const ys = placesOf([...horizontal.map(rule => rule.at), ...ends(reach(vertical))], near * 1.5)
  return {
    horizontal,
    vertical,
    xs,
    ys,
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
  }
}
