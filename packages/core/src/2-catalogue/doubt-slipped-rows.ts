import type { Note } from '../finding/finding.ts'
import { type Columns, tickGroups } from './columns.ts'
import { isBare, type Line, leafLevel, withNote } from './line.ts'

/**
 * Where ticks slipped, the titles beside them may have, and whoever inherits past such a row is told. That its ticks are off has been
 * said of the row, or it prints no value that would show where it stands, and, alone among the rows,
 *
 *   户籍│出生│出生登记│√│ │√│ │√│√
 *       │迁移│迁移登记│ │√│ │√│ │√   ← every tick in the second column of its pair
 *       │注销│注销登记│ │ │ │√│ │√   ← no tick in a group where hardly any other row has none
 */
export function doubtSlippedRows(lines: readonly Line[], columns: Columns): readonly Line[] {
  const groups = tickGroups(columns)
    .filter(group => group.length > 1 && !group.some(tick => tick.isWord))
    .map(group => group.map(tick => columns.ticks.indexOf(tick)))
  const truthsOf = (line: Line, group: readonly number[]) => group.map(n => line.ticks[n]?.truth)
  const isBlank = (line: Line, group: readonly number[]) =>
    truthsOf(line, group).every(truth => truth === null)
  const pairs = groups.filter(group => group.length === 2)
  const isSecond = (line: Line) =>
    line.shift === 0 && pairs.every(pair => truthsOf(line, pair).join() === 'false,true')

  const few = Math.max(1, lines.length / 8)
  const filled = groups.filter(group => lines.filter(line => isBlank(line, group)).length <= few)
  const seconds = pairs.length > 1 && lines.length > 2 ? lines.filter(isSecond) : []
  return lines.map(line => {
    // Where the format knows its cells, they do not slip.
    if (line.merged) return line
    if (seconds.length === 1 && line === seconds[0] && mayHaveSlipped(line))
      return withNote({ ...line, isBroken: true }, secondsNote(line.ticks[0]?.column ?? 1))
    const lacksGroup = filled.some(group => isBlank(line, group))
    const isOff = isSaid(line, 'ticks-one-column-off') || (lacksGroup && isSaid(line, 'unread-tick'))
    return isOff || (lacksGroup && mayHaveSlipped(line)) ? { ...line, isBroken: true } : line
  })
}

function isSaid({ notes }: Line, code: string): boolean {
  return notes.some(note => note.code === code)
}

/** A group and its item, or an item of the third level: more titles than rows print that only lack a tick. */
function mayHaveSlipped(line: Line): boolean {
  const printed = line.titles.filter(title => title !== null).length
  const isWithoutValues = !isBare(line) && Object.keys(line.values).length === 0
  return isWithoutValues && (printed > 1 || leafLevel(line) > 1)
}

function secondsNote(column: number): Note {
  return {
    code: 'ticks-unlike-others',
    severity: 'info',
    column,
    what: '这一行的每一组都只勾了第二列，别的行都不是这样，照原样读取。',
    why: '可能确是这样公开，也可能整行往右印偏了一列，名称也跟着偏了。',
    fix: '对照原文件核对这一行的名称和勾。',
  }
}
