import { isAnswerable } from '@mingbai/core/calendar/answerable'
import { dateOf, type PlainDate } from '@mingbai/core/calendar/plain-date'
import { isRegionCode } from '@mingbai/core/calendar/region'
import type { TermUnit } from '@mingbai/core/calendar/term'

/** What /deadline is asked; the address holds all of it. */
export interface DeadlineQuestion {
  readonly from: PlainDate
  readonly amount: number
  readonly unit: TermUnit
  /** Null: the whole country. */
  readonly regionCode: string | null
}

export type DeadlineField = 'from' | 'amount' | 'unit' | 'region'

/** What stands in the form: as it was typed, or what to begin with. */
export type DeadlineForm = Readonly<Record<DeadlineField, string>>

export interface DeadlineProblem {
  readonly field: DeadlineField
  /** What is wrong and how to mend it. */
  readonly text: string
}

export type ReadQuery =
  | { readonly kind: 'nothing-asked' }
  | { readonly kind: 'asked'; readonly question: DeadlineQuestion }
  | { readonly kind: 'wrong'; readonly problems: readonly DeadlineProblem[] }

/** Longer terms have no day-by-day page that anybody would read. */
const longest: Readonly<Record<TermUnit, number>> = { 'working-day': 260, day: 400, month: 24 }

export const unitLabels: Readonly<Record<TermUnit, string>> = {
  'working-day': '个工作日',
  day: '日',
  month: '个月',
}

export function readForm(query: URLSearchParams, beginning: DeadlineForm): DeadlineForm {
  const value = (field: DeadlineField) => query.get(field)?.trim() ?? beginning[field]
  return { from: value('from'), amount: value('amount'), unit: value('unit'), region: value('region') }
}

export function readQuery(query: URLSearchParams, beginning: DeadlineForm): ReadQuery {
  if (!query.has('from') && !query.has('amount')) return { kind: 'nothing-asked' }
  const form = readForm(query, beginning)
  const from = readTypedDate(form.from)
  const unit = isUnit(form.unit) ? form.unit : null
  const amount = readAmount(form.amount, unit ?? 'working-day')
  const region = form.region === '' || isRegionCode(form.region)
  if (from !== null && amount !== null && unit !== null && region) {
    const regionCode = form.region === '' ? null : form.region
    return { kind: 'asked', question: { from, amount, unit, regionCode } }
  }
  return {
    kind: 'wrong',
    problems: [
      ...(from === null
        ? [problem('from', '起算日要写 1950 年到 2099 年的一个日子，例如 2025-05-20。')]
        : []),
      ...(amount === null
        ? [problem('amount', `期限要写 1 到 ${longest[unit ?? 'working-day']} 的整数，例如 20。`)]
        : []),
      ...(unit === null ? [problem('unit', '单位要从工作日、日、月里选一个。')] : []),
      ...(region ? [] : [problem('region', '地区要从列表里选，或者在地址里写六位行政区划代码。')]),
    ],
  }
}

function problem(field: DeadlineField, text: string): DeadlineProblem {
  return { field, text }
}

/** Old phones give a text box for a date: 2025-5-20, 2025年5月20日 and 20250520 are the same day. */
function readTypedDate(text: string): PlainDate | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const [, year, month, day] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ??
    []
  const date = year === undefined ? null : dateOf(Number(year), Number(month), Number(day))
  return date !== null && isAnswerable(date) ? date : null
}

function readAmount(text: string, unit: TermUnit): number | null {
  const plain = text.normalize('NFKC')
  const amount = Number(plain)
  return /^\d{1,4}$/.test(plain) && amount >= 1 && amount <= longest[unit] ? amount : null
}

function isUnit(text: string): text is TermUnit {
  return Object.hasOwn(unitLabels, text)
}
