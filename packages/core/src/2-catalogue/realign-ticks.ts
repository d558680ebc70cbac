import type { Note } from '../finding/finding.ts'
import type { Truth } from './catalogue.ts'
import { type Columns, tickGroups } from './columns.ts'
import type { Tick } from './line.ts'

export interface RealignedTicks {
  readonly ticks: readonly Tick[]
  /** How far to the right the run of ticks was moved; null when the ticks did not move as one run. */
  readonly shift: number | null
  readonly note: Note | null
}

/**
 * Moves the ticks of a row out of column back, as one run.
 *
 *        …│渠道│全社会│特定│主动│依申请│县级│乡级
 *   《…》│20个工作日│√│    │√   │      │√          ← no text may stand among the ticks, so the run
 *   moved 1 left:    √      │√          │√  ?            begins right of the last text; what the move
 *                                            └ null      leaves beyond the row's end was cut off
 *
 * @param printed the columns of the ticks
 * @param lastText the column of the last cell that is not a tick
 * @param rowLength how many cells the row has
 */
export function realignTicks(
  printed: readonly number[],
  lastText: number,
  rowLength: number,
  columns: Columns,
): RealignedTicks {
  const homes = columns.ticks.map(tick => tick.column)
  const first = homes[0] ?? 0
  const shifts = possibleShifts(printed, homes).filter(shift => first - shift > lastText)
  const shift = shifts.reduce<number | null>(
    (best, each) => (best === null || Math.abs(each) < Math.abs(best) ? each : best),
    null,
  )
  if (shift !== null) {
    const ticks = columns.ticks.map(({ column }): Tick => {
      const source = column - shift
      if (source > rowLength) return { truth: null, column: source, how: 'missing' }
      const how = shift === 0 ? 'stated' : 'repaired'
      return { truth: printed.includes(source), column: source, how }
    })
    return { ticks, shift, note: shift === 0 ? null : movedNote(printed, shift, ticks) }
  }
  return fourInThreePairs(printed, columns) ?? lostTicks(printed, columns)
}

function possibleShifts(printed: readonly number[], homes: readonly number[]): number[] {
  const [start] = printed
  if (start === undefined) return []
  return homes
    .map(home => home - start)
    .filter(shift => printed.every(column => homes.includes(column + shift)))
}

/** One tick more than there are pairs, out of step: every pair has its first, the last pair has both. */
function fourInThreePairs(printed: readonly number[], columns: Columns): RealignedTicks | null {
  const groups = tickGroups(columns)
  if (groups.some(group => group.length !== 2) || printed.length !== groups.length + 1) return null
  const truths: Truth[] = groups.flatMap((_, n) => [true, n === groups.length - 1])
  let next = 0
  const ticks = truths.map((truth, n): Tick => {
    const column = truth ? (printed[next++] ?? 0) : (columns.ticks[n]?.column ?? 0)
    return { truth, column, how: 'repaired' }
  })
  return {
    ticks,
    shift: null,
    note: {
      code: 'ticks-out-of-step',
      severity: 'warning',
      column: printed[0] ?? 1,
      what: `这一行的 ${printed.length} 个勾没有印在自己的列下，已按“每组第一列，最后一组两列”读取。`,
      why: `${groups.length} 组勾选栏、${printed.length} 个勾，每组至少一个，只有最后一组两个都勾才合这张表的惯例。`,
      fix: '对照原文件核对公开对象、公开方式和公开层级。',
    },
  }
}

function lostTicks(printed: readonly number[], columns: Columns): RealignedTicks {
  return {
    ticks: columns.ticks.map(({ column }): Tick => ({ truth: null, column, how: 'missing' })),
    shift: null,
    note: {
      code: 'ticks-lost',
      severity: 'warning',
      column: printed[0] ?? columns.ticks[0]?.column ?? 1,
      what:
        printed.length === 0
          ? '这一行没有勾。'
          : `这一行的 ${printed.length} 个勾对不上任何一种排法，没有采用。`,
      why: '丢了的勾是“不知道”，不是“否”；猜错会多出或漏掉一项公开义务。',
      fix: '对照原文件，补上公开对象、公开方式和公开层级的勾。',
    },
  }
}

function movedNote(printed: readonly number[], shift: number, ticks: readonly Tick[]): Note {
  const lost = ticks.filter(tick => tick.truth === null).length
  const cut = lost > 0 ? `；行尾被截，最后 ${lost} 栏读不到，记为“待核”` : ''
  const direction = shift > 0 ? '右' : '左'
  return {
    code: 'ticks-out-of-column',
    severity: 'warning',
    column: printed[0] ?? 1,
    what: `这一行的勾整体印偏了，已向${direction}移 ${Math.abs(shift)} 列读取${cut}。`,
    why: '照原样读，公开对象、公开方式、公开层级都会错。',
    fix: '对照原文件核对这一行的勾。',
  }
}
