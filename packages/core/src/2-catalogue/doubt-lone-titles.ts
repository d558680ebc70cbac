import type { Note } from '../finding/finding.ts'
import { isBare, type Line, leafLevel, type Slot, withNote } from './line.ts'

/**
 * A first level that is an item by itself, where hardly any other is: its second level may be lost, or it is one and
 * has slipped to the left.
 *
 *   户籍登记│出生登记
 *   死亡登记│            ← under 户籍登记, one column off?
 *           │户口迁移
 */
export function doubtLoneTitles(lines: readonly Line[]): readonly Line[] {
  const isLone = (line: Line) =>
    line.titles.length > 1 && leafLevel(line) === 0 && line.titles[0]?.how === 'stated' && !line.merged
  const lone = lines.filter(line => isLone(line) && !isBare(line))
  if (lone.length * 4 > lines.length) return lines
  return lines.map(line => {
    if (!lone.includes(line)) return line
    return withNote({ ...line, isBroken: true }, loneNote(line.titles[0] as Slot))
  })
}

function loneNote(slot: Slot): Note {
  return {
    code: 'title-blank',
    severity: 'warning',
    column: slot.column,
    what: `“${slot.text}”印在一级事项的列里，下级事项是空白，按一级事项自成一项读取。`,
    why: '这张表里别的一级事项都有下级；它的下级可能漏了，它也可能是印偏了列的下级事项。',
    fix: '对照原文件核对这一行的名称和列。',
  }
}
