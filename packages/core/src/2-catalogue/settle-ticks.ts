import { type Columns, tickGroups } from './columns.ts'
import { isBare, type Line, type Note, type Tick, withNote } from './line.ts'

/**
 * Looks once more at ticks that stand where they may, but cannot mean what they say.
 *
 * A group without any tick is unknown: whoever discloses does so to somebody, somehow, somewhere. And ticks that
 * all stand one column off, in a row otherwise in its columns, are a doubt that only the other rows show:
 *
 *   全社会│特定│主动│依申请│县级│乡级
 *   √     │    │√   │      │√   │√        ← every other row
 *         │√   │    │√     │    │√        ← this one: proposed one to the left, last column unknown
 */
export function settleTicks(lines: readonly Line[], columns: Columns): readonly Line[] {
  const groups = tickGroups(columns).map(group => group.map(tick => columns.ticks.indexOf(tick)))
  const seconds = lines.filter(line => hasOnlySeconds(line, groups))
  const inStep = lines.filter(line => !isBare(line) && !seconds.includes(line))
  const neverSecond = inStep.every(line => !tickedSecondOnly(line, groups[0] ?? []))
  return lines.map(line => {
    if (seconds.includes(line) && neverSecond && inStep.length > seconds.length)
      return proposed(line, columns)
    return isBare(line) ? line : withUnknownGroups(line, groups)
  })
}

/** Every group is a pair with its second column ticked and its first one not. */
function hasOnlySeconds(line: Line, groups: readonly (readonly number[])[]): boolean {
  return line.shift === 0 && groups.length > 1 && groups.every(group => tickedSecondOnly(line, group))
}

function tickedSecondOnly(line: Line, [first, second]: readonly number[]): boolean {
  return line.ticks[first ?? -1]?.truth === false && line.ticks[second ?? -1]?.truth === true
}

function proposed(line: Line, columns: Columns): Line {
  const ticks = columns.ticks.map((_, n): Tick => {
    const right = line.ticks[n + 1]
    if (!right) return { truth: null, column: columns.ticks[n]?.column ?? 0, how: 'missing' }
    return { truth: right.truth, column: right.column, how: 'repaired' }
  })
  return withNote({ ...line, ticks }, doubtNote(line.ticks[0]?.column ?? 1))
}

function withUnknownGroups(line: Line, groups: readonly (readonly number[])[]): Line {
  const empty = groups.filter(group => group.every(n => line.ticks[n]?.truth === false)).flat()
  if (empty.length === 0) return line
  const ticks = line.ticks.map(
    (tick, n): Tick => (empty.includes(n) ? { ...tick, truth: null, how: 'missing' } : tick),
  )
  return { ...line, ticks }
}

function doubtNote(column: number): Note {
  return {
    code: 'ticks-one-column-off',
    severity: 'warning',
    column,
    what: '这一行的勾全在每组的第二列，与其他各行相反，疑为整体右偏一列；暂按左移一列读取，最后一栏记为“待核”。',
    why: '单看这一行，照原样也读得通；只有与邻行相比才看得出可能印偏，所以不能当作确定。',
    fix: '对照原文件核对：印偏了就在原文件里移回；没印偏就改回“特定群体、依申请、乡村级”。',
  }
}
