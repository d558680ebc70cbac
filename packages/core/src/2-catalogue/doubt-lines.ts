import type { Note } from '../finding/finding.ts'
import { type Columns, type ValueField, valueFields } from './columns.ts'
import { isBare, type Line, leafLevel, type Slot, withNote, withTitle } from './line.ts'

/**
 * Rows that may be no rows of their own. Nothing shows for certain what they belong to, so they stay where they
 * are, and they and the row they may belong to say so:
 *
 *   户籍登记│出生登│名称、…│《…》│√          a title wrapped into a row of its own,
 *           │记    │       │    │           without a value or a tick
 *
 *   户籍│出生登记│名称、…                    a title cut by a page break: what goes on below prints no
 *   ─────── page ───────                     value of its own, as a new merged cell would
 *   登记│死亡登记│
 */
export function doubtLines(lines: readonly Line[], columns: Columns): readonly Line[] {
  const fields = valueFields.filter(field => columns.values[field] !== undefined)
  const bareCount = lines.filter(isBare).length
  // Where most rows print nothing else, the others' cells were lost, and a bare row is nothing out of the ordinary.
  const bareIsOdd = bareCount * 2 < lines.length
  const read = [...lines]
  for (const index of lines.keys()) {
    for (const doubt of doubtsAt(read, index, fields, bareIsOdd)) {
      read[doubt.index] = withNote(read[doubt.index] as Line, doubt.note)
      if (doubt.level !== undefined)
        read[doubt.index] = withDoubtfulTitle(read[doubt.index] as Line, doubt.level)
    }
  }
  return read
}

/** A note for a line; with a level, that title is in doubt for whoever inherits it. */
interface Doubt {
  readonly index: number
  readonly note: Note
  readonly level?: number
}

function doubtsAt(
  lines: readonly Line[],
  index: number,
  fields: readonly ValueField[],
  bareIsOdd: boolean,
): readonly Doubt[] {
  const line = lines[index] as Line
  if (leafLevel(line) < 0) return index > 0 ? [{ index: index - 1, note: goesOnNote(line) }] : []
  const bare = bareIsOdd && isBare(line) ? doubtBare(lines, index) : []
  return [...bare, ...doubtCutGroup(lines, index, fields)]
}

function doubtBare(lines: readonly Line[], index: number): readonly Doubt[] {
  const line = lines[index] as Line
  const level = leafLevel(line)
  const slot = line.titles[level] as Slot
  const head = lines[index - 1]?.titles[level] ?? null
  const rest = lines[index + 1]?.titles[level]
  return [
    ...(head ? [{ index: index - 1, note: wrappedNote(head, slot) }] : []),
    { index, note: bareNote(slot, head) },
    ...(rest ? [{ index: index + 1, note: wrappedNote(slot, rest) }] : []),
  ]
}

/**
 * A group that begins at the top of a page may be the rest of the group above: where a merged cell of the page above goes
 * on beside it, and where both together are no longer than a title may be. New groups begin so, too; so this is only
 * said, and whoever inherits either title says so.
 */
function doubtCutGroup(
  lines: readonly Line[],
  index: number,
  fields: readonly ValueField[],
): readonly Doubt[] {
  const line = lines[index] as Line
  const before = lines[index - 1]
  const level = line.titles.findIndex(title => title !== null)
  const tail = line.titles[level]
  if (!before || before.page === line.page || !tail || level >= leafLevel(line)) return []
  const openAt = lines.findLastIndex((each, at) => at < index && each.titles[level])
  const open = lines[openAt]?.titles[level]
  const goesOn = fields.some(field => !line.values[field])
  if (!open || tail.text === open.text || tail.how === 'repaired') return []
  if (!goesOn && !mayBeOneTitle(lines, level, open, tail)) return []
  const note: Note = { ...wrappedNote(open, tail), severity: 'info' }
  return [
    { index: openAt, note, level },
    { index, note, level },
  ]
}

/** Neither is printed elsewhere, and together they are not much longer than the other titles of their level. */
export function mayBeOneTitle(lines: readonly Line[], level: number, head: Slot, tail: Slot): boolean {
  const all = lines.flatMap(line => line.titles[level]?.text ?? [])
  const others = all.filter(text => text !== head.text && text !== tail.text)
  const areOnce = others.length === all.length - 2
  const longest = Math.max(0, ...others.map(text => text.length))
  return areOnce && head.text.length + tail.text.length <= Math.max(longestUsualTitle, 1.5 * longest)
}

const longestUsualTitle = 12

function withDoubtfulTitle(line: Line, level: number): Line {
  const slot = line.titles[level]
  return slot ? withTitle(line, level, { ...slot, isDoubtful: true }) : line
}

function goesOnNote(line: Line): Note {
  return {
    code: 'row-may-go-on',
    severity: 'warning',
    what: `下一行（第 ${line.row} 行）没有名称，可能是这一行的后半，没有采用。`,
    why: '单元格里的内容太长时，会被拆到下一行；缺了后半，这一行就不完整。',
    fix: '对照原文件核对；在原文件里把两行并成一行后重新读取。',
  }
}

export function wrappedNote(head: Slot, tail: Slot): Note {
  return {
    code: 'title-may-go-on',
    severity: 'warning',
    column: head.column,
    what: `“${head.text}”可能没有印完：第 ${tail.row} 行的“${tail.text}”也许是它的后半，照原样读取。`,
    why: '换行或换页会把一个名称切成两半，而文件别处没有印出完整的，无从确定。',
    fix: `对照原文件核对；如果是一个名称，请在原文件里并成“${head.text}${tail.text}”。`,
  }
}

function bareNote(slot: Slot, head: Slot | null): Note {
  return {
    code: 'row-without-values',
    severity: 'warning',
    column: slot.column,
    what: `这一行只印了“${slot.text}”，没有内容，也没有勾。`,
    why: head
      ? `它可能是上一行“${head.text}”的后半，也可能是一个丢了内容的事项。`
      : '它可能是半个名称、页码或备注，也可能是一个丢了内容的事项。',
    fix: '对照原文件核对；不是事项的，请从表里去掉。',
  }
}
