import { fieldLabels, type ValueField, valueFields } from './columns.ts'
import { fold } from './fold.ts'
import type { KnownValues } from './known-values.ts'
import { type Line, type Note, type Slot, withNote, withValue } from './line.ts'

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
 * value as above. Nothing is joined unless the document prints the whole value elsewhere, or the form proves it.
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
  const opens = (text: string) => (text.match(/《/gu)?.length ?? 0) - (text.match(/》/gu)?.length ?? 0)
  if (field === 'legalBasis') return opens(head) === 1 && opens(tail) === -1
  if (field === 'timeLimit') return !/工作日/u.test(head) && /^(之?日)?起.*工作日/u.test(tail)
  return false
}

function isVisibleEnd(field: ValueField, above: string, end: string, known: KnownValues): boolean {
  return fold(above) !== fold(end) && fold(above).endsWith(fold(end)) && !known.has(field, end)
}

function repaired(line: Line, field: ValueField, slot: Slot, text: string): Line {
  return withNote(withValue(line, field, { ...slot, text, how: 'repaired' }), cutNote(field, slot, text))
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
