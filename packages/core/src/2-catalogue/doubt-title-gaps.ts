import type { Note } from '../finding/finding.ts'
import { type Line, type Slot, withNote } from './line.ts'

/**
 * A new group and an item two levels below it, where hardly any other row leaves the level between blank: a cell too many, or a
 * title lost.
 *
 *   户籍登记│出生登记│婴儿出生登记
 *   户口迁移│        │市内迁移    │跨省迁移   ← all but the first one to the right?
 */
export function doubtTitleGaps(lines: readonly Line[]): readonly Line[] {
  const gaps = new Map(lines.flatMap(line => [[line, belowGap(line)] as const]).filter(([, slot]) => slot))
  if (gaps.size * 4 > lines.length) return lines
  return lines.map(line => {
    const slot = gaps.get(line)
    return slot ? withNote({ ...line, isBroken: true }, gapNote(slot)) : line
  })
}

/** The title that stands right of a blank cell, right of another title. */
function belowGap({ titles }: Line): Slot | null {
  const first = titles.findIndex(title => title !== null)
  const blank = titles.findIndex((title, level) => first >= 0 && level > first && title === null)
  return blank < 0 ? null : (titles.slice(blank).find(title => title !== null) ?? null)
}

function gapNote({ text, column }: Slot): Note {
  return {
    code: 'level-in-doubt',
    severity: 'warning',
    column,
    what: `“${text.slice(0, 40)}”与这一行的上级名称之间空了一级，照原样读取。`,
    why: '这张表里别的行大多没有空这一级；这一行可能多了一格，或漏了一级名称。',
    fix: '对照原文件核对这一行的名称和列。',
  }
}
