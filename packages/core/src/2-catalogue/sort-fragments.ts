import type { ValueField } from './columns.ts'
import { fold } from './fold.ts'
import { isTick, kindByForm } from './value-kind.ts'

/** The lines of one row, by what they are. */
export interface SortedFragments {
  readonly titles: readonly string[]
  /** Which level the last of the titles is on: one title alone stands under the open group above. */
  readonly depth: number
  readonly values: Readonly<Partial<Record<ValueField, string>>>
}

/**
 * Tells the lines of a row apart by form, in the order in which catalogues print them: titles, then 公开内容, then
 * 公开依据 with its 《》, then 公开时限, 公开主体 and 公开渠道.
 */
export function sortFragments(fragments: readonly string[], levels: number): SortedFragments {
  const texts = fragments.filter(text => !isTick(text))
  const basisFrom = texts.findIndex(text => text.includes('《'))
  const before = basisFrom < 0 ? texts.filter(isBefore) : texts.slice(0, basisFrom)
  const behind = texts.slice(before.length)
  const basis = behind.filter(isBasis)
  const rest = behind.filter(text => !basis.includes(text))
  const limit = rest.filter(isLimit)
  const others = rest.filter(text => !limit.includes(text))
  const channels = others.filter(isChannel)
  const agency = others.filter(text => !channels.includes(text))
  const titleCount = Math.min(
    levels,
    Math.max(1, before.findIndex(isContent) < 0 ? before.length : before.findIndex(isContent)),
  )
  const titles = before.slice(0, titleCount)
  const values: Partial<Record<ValueField, string>> = {}
  const parts = { elements: before.slice(titleCount), legalBasis: basis, timeLimit: limit, agency, channels }
  for (const [field, lines] of Object.entries(parts))
    if (lines.length > 0) values[field as ValueField] = lines.join('\n')
  return { titles, depth: titles.length === 1 ? Math.min(2, levels) : titles.length, values }
}

function isContent(text: string): boolean {
  return /[、;；，。:：]/u.test(text) || [...text].length > 20
}

function isBefore(text: string): boolean {
  return !isLimit(text) && !isChannel(text) && kindByForm(fold(text)) !== 'agency'
}

function isBasis(text: string): boolean {
  return /[《》]|^[、〔（(].*号/u.test(text)
}

function isLimit(text: string): boolean {
  return /工作日|[日月年天]内|及时|实时|长期|永久|之日|每[年季月]/u.test(fold(text))
}

function isChannel(text: string): boolean {
  return /[■□▄☑☐]/u.test(text) || kindByForm(fold(text)) === 'channels'
}
