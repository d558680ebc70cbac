import {
  dateOf,
  dayOfMonth,
  daysInMonth,
  fromDayNumber,
  monthOf,
  type PlainDate,
  toDayNumber,
  yearOf,
} from './plain-date.ts'
import { issuersMissing, type WorkCalendar } from './work-calendar.ts'
import { addWorkingDays, workingDayFrom } from './working-days.ts'

/** 期间的单位: never left out, never changed into another (R10). */
export type TermUnit = 'working-day' | 'day' | 'month'

/** 期间: how long after an event something must be done. */
export interface Term {
  readonly amount: number
  readonly unit: TermUnit
}

/** A year whose notice is missing, and whose. */
export interface UnknownYear {
  readonly year: number
  readonly issuers: readonly string[]
}

/** When a term ends, and how sure that is. */
export interface DueDate {
  readonly dueOn: PlainDate
  /** The day it would have been, were it not a day off: only days and months roll over. */
  readonly endsOn: PlainDate
  /** The date rests on a year whose days off are not announced, or not known here (R13). */
  readonly provisional: boolean
  readonly unknownYears: readonly UnknownYear[]
}

export function dueDateOf(on: PlainDate, term: Term, calendar: WorkCalendar): DueDate {
  const first = toDayNumber(on) + 1
  if (term.unit === 'working-day') {
    const dueOn = addWorkingDays(on, term.amount, calendar)
    return dueDate(dueOn, dueOn, unknownYears(calendar, yearOf(fromDayNumber(first)), yearOf(dueOn)))
  }
  const endsOn = term.unit === 'day' ? fromDayNumber(first + term.amount - 1) : matchingDay(on, term.amount)
  // 期间的最后一日是法定休假日的，以法定休假日结束的次日为最后一日（《民法典》第二百零三条第一款）。
  const dueOn = fromDayNumber(workingDayFrom(toDayNumber(endsOn), calendar))
  return dueDate(dueOn, endsOn, unknownYears(calendar, yearOf(endsOn), yearOf(dueOn)))
}

/** 按月计算的，到期月的对应日；没有对应日的，月末日（《民法典》第二百零二条）。 */
export function matchingDay(on: PlainDate, months: number): PlainDate {
  const count = yearOf(on) * 12 + monthOf(on) - 1 + months
  const year = Math.floor(count / 12)
  const month = (count % 12) + 1
  return dateOf(year, month, Math.min(dayOfMonth(on), daysInMonth(year, month))) as PlainDate
}

function dueDate(dueOn: PlainDate, endsOn: PlainDate, unknown: readonly UnknownYear[]): DueDate {
  return { dueOn, endsOn, provisional: unknown.length > 0, unknownYears: unknown }
}

const none: readonly UnknownYear[] = []

/** The years of a span whose notices are not here (R13). */
export function unknownYears(calendar: WorkCalendar, from: number, to: number): readonly UnknownYear[] {
  let unknown = none
  for (let year = from; year <= to; year++) {
    const issuers = issuersMissing(calendar, year)
    if (issuers.length > 0) unknown = [...unknown, { year, issuers }]
  }
  return unknown
}
