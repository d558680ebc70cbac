import type { Note } from '../finding/finding.ts'
import { isBare, type Line, leafLevel, type Slot, withNote } from './line.ts'

/**
 * A row moved to the right whose only title stands in the first column: its title moves with it, if nothing else
 * in the table is a first-level item by itself.
 *
 *   一级        │二级        │三级│内容
 *   户口迁移    │            │事项名称、…│《…》   ← all one to the left
 */
export function lowerLoneTitles(lines: readonly Line[]): readonly Line[] {
  const isLone = (line: Line) => leafLevel(line) === 0 && line.titles.length > 1 && !isBare(line)
  if (lines.some(line => isLone(line) && line.shift <= 0)) return lines
  let lowered: Slot | null = null
  return lines.map(line => {
    const [title, , ...deeper] = line.titles
    if (title && isLone(line)) {
      lowered = { ...title, how: 'repaired' }
      return withNote({ ...line, titles: [null, lowered, ...deeper] }, loneNote(title))
    }
    if (lowered && line.merged?.has(lowered.column)) return withNote(line, belowNote(lowered))
    lowered = null
    return line
  })
}

/** The document says that the title reaches down over this row: then it may be a first-level one after all. */
function belowNote(title: Slot): Note {
  return {
    code: 'title-above-in-doubt',
    severity: 'warning',
    column: title.column,
    what: `上面“${title.text}”的单元格合并到这一行，而它已按二级事项读取，这一行的一级事项不能确定。`,
    why: '上面一行整体印偏后，它的一级、二级事项分不清，合并在它下面的各行也就缺了上级。',
    fix: '对照原文件核对这一行的上级事项。',
  }
}

function loneNote(title: Slot): Note {
  return {
    code: 'title-one-level-down',
    severity: 'warning',
    column: title.column,
    what: `“${title.text}”印在一级事项的列里，已按二级事项读取。`,
    why: '这一行整体向左印偏，而这张表里没有单独成项的一级事项。',
    fix: '对照原文件核对这一行的上级事项。',
  }
}
