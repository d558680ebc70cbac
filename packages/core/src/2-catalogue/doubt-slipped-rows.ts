import { type Columns, tickGroups } from './columns.ts'
import { isBare, type Line } from './line.ts'

/**
 * Where ticks slipped, the titles beside them may have: whoever inherits past such a row is told. Two rows alike are a usage.
 *
 *   户籍│出生登记│√│ │√│ │√│√
 *       │迁移登记│ │√│ │√│ │√   ← alone in every second column
 *       │注销登记│ │ │ │√│ │√   ← alone without a tick in a group
 */
export function doubtSlippedRows(lines: readonly Line[], columns: Columns): readonly Line[] {
  const groups = tickGroups(columns).map(group => group.map(tick => columns.ticks.indexOf(tick)))
  const truthsOf = (line: Line, group: readonly number[]) => group.map(n => line.ticks[n]?.truth)
  const isEmpty = (line: Line, group: readonly number[]) =>
    truthsOf(line, group).every(truth => truth === false)
  const isSecond = (line: Line, group: readonly number[]) =>
    group.length !== 2 || truthsOf(line, group).join() === 'false,true'

  const few = Math.max(1, lines.length / 8)
  const filled = groups.filter(group => lines.filter(line => isEmpty(line, group)).length <= few)
  const seconds = lines.filter(line => groups.length >= 2 && groups.every(group => isSecond(line, group)))
  const isSlipped = (line: Line) =>
    filled.some(group => isEmpty(line, group)) || (seconds.length === 1 && line === seconds[0])
  // Where the format knows its cells, they do not slip.
  return lines.map(line =>
    !line.merged && !isBare(line) && isSlipped(line) ? { ...line, isBroken: true } : line,
  )
}
