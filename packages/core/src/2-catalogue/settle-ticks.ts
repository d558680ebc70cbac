import type { Note } from '../finding/finding.ts'
import { type Columns, tickGroups } from './columns.ts'
import { isBare, type Line, type Tick, withNote } from './line.ts'

/**
 * Looks once more at ticks that stand where they may, but cannot mean what they say.
 *
 * A group without any tick is unknown: whoever discloses does so to somebody, somehow, somewhere. And ticks of
 * 公开对象 and 公开方式 that stand in the second columns, in one row alone of the whole table, are a doubt that only
 * the other rows show:
 *
 *   全社会│特定│主动│依申请│县级│乡级
 *   √     │    │√   │      │√   │√        ← every other row
 *         │√   │    │√     │    │√        ← one to the right? Proposed so, the last column unknown
 *         │√   │    │√     │√   │         ← no move of the run gives what other rows print: all unknown
 *
 * Two such rows are no slip but a usage, and are believed.
 */
export function settleTicks(lines: readonly Line[], columns: Columns): readonly Line[] {
  const groups = tickGroups(columns).map(group => group.map(tick => columns.ticks.indexOf(tick)))
  const pairs = groups.filter(group => group.length === 2)
  const isOdd = (line: Line) =>
    line.shift === 0 && pairs.length >= 2 && pairs.slice(0, 2).every(pair => isSecond(line, pair))
  const odd = lines.filter(isOdd)
  const others = lines.filter(line => !isBare(line) && !isOdd(line))
  const isDoubt =
    odd.length === 1 && others.length > 1 && others.every(line => !isSecond(line, pairs[0] ?? []))
  return lines.map(line => {
    if (!isDoubt || line !== odd[0]) return withUnknownGroups(line, groups)
    // Where the format knows its cells, they do not slip: what is printed stands, and people are told.
    if (line.merged)
      return withNote(withUnknownGroups(line, groups), unlikeOthers(line.ticks[0]?.column ?? 1))
    return pairs.every(pair => isSecond(line, pair)) && pairs.length === groups.length
      ? proposed(line, columns)
      : unknown(line)
  })
}

function isSecond(line: Line, [first, second]: readonly number[]): boolean {
  return line.ticks[first ?? -1]?.truth === false && line.ticks[second ?? -1]?.truth === true
}

function unknown(line: Line): Line {
  return withNote(unknownTicks(line), {
    ...doubtNote(line.ticks[0]?.column ?? 1),
    what: '这一行的勾在公开对象和公开方式里都是第二列，与其他各行相反，疑为整体偏了列，全部记为“待核”。',
  })
}

function unknownTicks(line: Line): Line {
  return { ...line, ticks: line.ticks.map((tick): Tick => ({ ...tick, truth: null, how: 'missing' })) }
}

function proposed(line: Line, columns: Columns): Line {
  const ticks = columns.ticks.map((_, n): Tick => {
    const right = line.ticks[n + 1]
    if (!right) return { truth: null, column: columns.ticks[n]?.column ?? 0, how: 'missing' }
    return { truth: right.truth, column: right.column, how: 'repaired' }
  })
  return withNote({ ...line, ticks }, doubtNote(line.ticks[0]?.column ?? 1))
}

/**
 * √│√│√│ │ │ : a text that drops blank cells and pads the row at its end says how many ticks there are, not whose.
 * Where the format knows its cells, they are not dropped.
 */
function isPacked({ ticks, merged }: Line): boolean {
  const count = ticks.findLastIndex(tick => tick.truth === true) + 1
  return !merged && count >= 2 && count < ticks.length - 1 && ticks.slice(0, count).every(tick => tick.truth)
}

function packed(line: Line): Line {
  return withNote(unknownTicks(line), {
    code: 'ticks-packed',
    severity: 'warning',
    column: line.ticks[0]?.column ?? 1,
    what: '这一行的勾一个挨一个地靠在左边，像是丢了中间的空格，全部记为“待核”。',
    why: '空格丢了，只知道有几个勾，不知道勾的是哪几栏。',
    fix: '对照原文件核对这一行的勾；最好交原来的 .docx 或 .xlsx。',
  })
}

function withUnknownGroups(line: Line, groups: readonly (readonly number[])[]): Line {
  if (isPacked(line)) return packed(line)
  const empty = groups.filter(group => group.every(n => line.ticks[n]?.truth === false)).flat()
  if (empty.length === 0) return line
  const ticks = line.ticks.map(
    (tick, n): Tick => (empty.includes(n) ? { ...tick, truth: null, how: 'missing' } : tick),
  )
  return { ...line, ticks }
}

function unlikeOthers(column: number): Note {
  return {
    code: 'ticks-unlike-others',
    severity: 'info',
    column,
    what: '这一行的公开对象和公开方式都只勾了第二列，与其他各行相反，照原样读取。',
    why: '可能确是只对特定群体依申请公开，也可能勾打偏了一列。',
    fix: '对照原文件核对这一行的勾。',
  }
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
