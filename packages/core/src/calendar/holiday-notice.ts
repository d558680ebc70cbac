import { fromDayNumber, type PlainDate, toDayNumber } from './plain-date.ts'

/** 放假: a run of days off as a notice names it; a day at a weekend may stand in it. */
export interface Holiday {
  /** The festival; null where the notice names none. */
  readonly name: string | null
  readonly from: PlainDate
  readonly to: PlainDate
}

/** 放假通知: what one office announced of one year's days off and make-up workdays. */
export interface HolidayNotice {
  /** Six digits, or null for the whole country. */
  readonly regionCode: string | null
  /** As readers say it: 国家, 新疆. */
  readonly regionName: string
  readonly year: number
  /** `some-days`: it changes or completes what was announced before it, and says nothing of the rest of the year. */
  readonly scope: 'year' | 'some-days'
  /** 文号; null where nobody here has seen it. */
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  /** False: its days come from somebody else's table, the notice itself was not seen. */
  readonly isSeen: boolean
  readonly holidays: readonly Holiday[]
  /** 调休上班: days worked, at a weekend as a rule. */
  readonly makeUpWorkdays: readonly PlainDate[]
}

/** The notice as it is named to readers, with what nobody here has checked. */
export function citationOf({ regionName, year, scope, number, issuedOn, isSeen }: HolidayNotice): string {
  const name = `${regionName}${year}年放假${scope === 'year' ? '通知' : '安排的部分日子'}`
  if (!isSeen) return `${name}（没有见到原文，日期待核）`
  return `${name}（${number ?? `${issuedOn === null ? '' : `${issuedOn} 发布，`}文号待核`}）`
}

/** Every day from the first to the last. */
export function daysOf({ from, to }: { readonly from: PlainDate; readonly to: PlainDate }): PlainDate[] {
  const first = toDayNumber(from)
  return Array.from({ length: toDayNumber(to) - first + 1 }, (_, n) => fromDayNumber(first + n))
}
