import type { Note } from '../finding/finding.ts'
import { fieldLabels, type ValueField, valueFields } from './columns.ts'
import { fold } from './fold.ts'
import type { KnownValues } from './known-values.ts'
import { type Line, type Slot, withNote, withValue } from './line.ts'
import { balance, looksWhole } from './looks-whole.ts'

/** A value that a page break cut in two: its head on the page above, its tail beside the first row below. */
export interface CutValue {
  readonly field: ValueField
  /** The line, by index, whose cell holds the head. */
  readonly headAt: number
}

export interface JoinedValues {
  readonly lines: readonly Line[]
  readonly cuts: readonly CutValue[]
}

/**
 * Rejoins the values that one page break cut.
 *
 *   公开事项信息形成或变更之          ← last value of its column on the page
 *   ─────────── page ───────────
 *   日起20个工作日内公开              ← first row of the next
 *
 * A cell that runs on over the break without its head being printed shows only its end (“局”): it is the same
 * value as above. Nothing is joined unless the document prints the whole value elsewhere, or the form proves it; where
 * cells are merged over rows and a half may be all that is printed, both sides of the break say so.
 *
 * @param below index of the first line of the page below
 */
export function joinValues(lines: readonly Line[], below: number, known: KnownValues): JoinedValues {
  const joined = [...lines]
  const cuts: CutValue[] = []
  for (const field of valueFields) {
    const tail = lines[below]?.values[field]
    const headAt = lines.findLastIndex((line, index) => index < below && line.values[field] !== undefined)
    const head = lines[headAt]?.values[field]
    if (!head || !tail) continue
    const whole = wholeValue(field, head.text, tail.text, known)
    if (whole !== null) {
      joined[headAt] = repaired(joined[headAt] as Line, field, head, whole)
      joined[below] = repaired(joined[below] as Line, field, tail, whole)
      cuts.push({ field, headAt })
    } else if (isVisibleEnd(field, head.text, tail.text, known)) {
      joined[below] = repaired(joined[below] as Line, field, tail, head.text)
    } else if (fold(head.text) !== fold(tail.text)) {
      const sides = [
        { at: headAt, slot: head, isOdd: !looksWhole(field, head.text) },
        { at: below, slot: tail, isOdd: !looksWhole(field, tail.text) || known.isEnd(field, tail.text) },
      ]
      const unknown = sides.filter(({ slot }) => !known.has(field, slot.text))
      const doubted = unknown.length > 0 && known.mayMerge ? sides : unknown.filter(({ isOdd }) => isOdd)
      for (const { at, slot } of doubted) joined[at] = doubtful(joined[at] as Line, field, slot)
    }
  }
  return { lines: joined, cuts }
}

/** Head and tail put together, with what both of them print counted once; null when that proves nothing. */
function wholeValue(field: ValueField, head: string, tail: string, known: KnownValues): string | null {
  const longest = Math.min(head.length, tail.length) - 1
  for (let overlap = longest; overlap >= 0; overlap--) {
    if (!head.endsWith(tail.slice(0, overlap))) continue
    const whole = head + tail.slice(overlap)
    if (known.has(field, whole) && fold(whole) !== fold(tail)) return whole
    if (overlap === 0 && provesItself(field, head, tail)) return whole
  }
  return null
}

/** 公开依据 opens 《 in one half and closes it in the other; a 公开时限 has its number in one half only. */
function provesItself(field: ValueField, head: string, tail: string): boolean {
  if (field === 'legalBasis') return balance(head) === 1 && balance(tail) === -1
  if (field === 'timeLimit' && /工作日/u.test(head)) return false
  return !looksWhole(field, head) && !looksWhole(field, tail) && looksWhole(field, head + tail)
}

function isVisibleEnd(field: ValueField, above: string, end: string, known: KnownValues): boolean {
  return fold(above) !== fold(end) && fold(above).endsWith(fold(end)) && !known.has(field, end)
}

function repaired(line: Line, field: ValueField, slot: Slot, text: string): Line {
  return withNote(withValue(line, field, { ...slot, text, how: 'repaired' }), cutNote(field, slot, text))
}

/** Whoever inherits the value is in doubt, too. */
function doubtful(line: Line, field: ValueField, slot: Slot): Line {
  return withNote(withValue(line, field, { ...slot, isDoubtful: true }), mayBeCut(field, slot))
}

function mayBeCut(field: ValueField, slot: Slot): Note {
  return {
    code: 'value-may-be-cut',
    severity: 'info',
    column: slot.column,
    what: `${fieldLabels[field]}“${shorten(slot.text)}”印在换页处，可能不完整，照原样读取。`,
    why: '换页可能把这一格切成了两半，而文件别处没有印出完整的，无从确定。',
    fix: '对照原文件核对，补全这一格。',
  }
}

function cutNote(field: ValueField, slot: Slot, whole: string): Note {
  return {
    code: 'value-cut-by-page',
    severity: 'info',
    column: slot.column,
    what: `${fieldLabels[field]}在换页处被截断，这里只印了“${shorten(slot.text)}”，已按“${shorten(whole)}”读取。`,
    why: '换页把一个合并的单元格切成两半，单看哪一半都不完整。',
    fix: '对照原文件核对；在原文件中禁止单元格跨页断行后重新读取。',
  }
}

function shorten(text: string): string {
  return text.length <= 24 ? text : `${text.slice(0, 12)}……${text.slice(-8)}`
}
