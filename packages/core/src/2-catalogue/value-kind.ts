import type { ValueField } from './columns.ts'
import { fold } from './fold.ts'
import type { KnownValues } from './known-values.ts'
import { simplify } from './simplify.ts'
import { isToCheck } from './to-check.ts'

/** What a text is by itself, wherever it stands. */
export type ValueKind = 'tick' | ValueField | 'words'

/**
 * Tells what a text is: 公开依据 is titles between 《》, 公开时限 counts 工作日; else what the document's own
 * columns hold; else by its form: a channel ends in 网站 and the like, an agency in 局 and the like, the elements
 * are a list. What has no form of its own is words: a title, most likely.
 *
 * @param printedIn the column it stands in, which proves nothing when no other row prints it there
 */
export function kindOf(text: string, known: KnownValues, printedIn?: ValueField): ValueKind {
  if (isTick(text)) return 'tick'
  if (isToCheck(text)) return 'words'
  const folded = simplify(fold(text))
  if (isCitations(folded)) return 'legalBasis'
  if (isLimit(folded)) return 'timeLimit'
  const field = known.fieldOf(text)
  const provesItself = field !== null && field === printedIn && known.count(field, text) <= 1
  return (provesItself ? null : field) ?? kindByForm(folded)
}

/** A tick as it stands in a column of ticks. A bullet (●) or a box (■) is not one: they stand in lists. */
export function isTick(text: string): boolean {
  return /^[√✓✔☑]$/u.test(text)
}

/** What a text is by its ending alone; takes it folded. */
export function kindByForm(folded: string): ValueKind {
  if (/[■□☑☐]/u.test(folded)) return 'channels'
  if (isList(folded)) return 'elements'
  if (/(网站|平台|公众号|公示栏|公开栏)$/u.test(folded)) return 'channels'
  if (/(局|委员会|办公室|人民政府|管理处|街道办事处|派出所)$/u.test(folded)) return 'agency'
  return 'words'
}

/** Nothing but titles between 《》, what parts them, and notes in brackets behind them. */
function isCitations(folded: string): boolean {
  if (!/[《》]/u.test(folded)) return false
  const rest = folded.replace(/《[^《》]*》/gu, '').replace(/[(〔[][^)〕\]]*[)〕\]]/gu, '')
  return /^[、,;。.》《]*$/u.test(rest)
}

/** The elements may name limits too (审批时限), but they do so in a list. */
function isLimit(folded: string): boolean {
  return !isList(folded) && !/[■□《]/u.test(folded) && limitForms.test(folded)
}

const limitForms =
  /工作日|[\d十][日天]以?内|之日起|^每[年季月].*[前日次]$|^(长期|及时|实时|永久|随时|即时)(公开|公示|公布)?[。;]?$/u

function isList(folded: string): boolean {
  return folded.split(/[、;]/u).length >= 4 || isNumberedList(folded)
}

/** 1.事项名称2.办理材料: no title and no agency is counted so. Takes it folded. */
export function isNumberedList(folded: string): boolean {
  return /^\(?1[.、)].+2[.、)]/u.test(folded)
}
