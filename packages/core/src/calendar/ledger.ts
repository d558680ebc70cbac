import { fromDayNumber, type PlainDate, toDayNumber, yearOf } from './plain-date.ts'
import type { DueDate, Term } from './term.ts'
import { type CalendarDay, dayOf, issuersMissing, isWorkingDay, type WorkCalendar } from './work-calendar.ts'

/** What a day does to a term: the event's own day, a day of the term, a day left out, or one after its end. */
export type LedgerRole = 'event' | 'counted' | 'skipped' | 'rolled-over'

/** One line of a due date's reckoning. */
export interface LedgerDay {
  readonly date: PlainDate
  readonly role: LedgerRole
  /** Which day of the term it is, from 1; null where it is not counted. */
  readonly number: number | null
  readonly day: CalendarDay
  readonly isWorkingDay: boolean
  /** Whose notice of the year is missing: what the day is may change. */
  readonly unknownTo: readonly string[]
}

/** 逐日清单: every day from the event to the due date, with what it does and why. */
export function ledgerOf(
  on: PlainDate,
  { unit }: Term,
  { dueOn, endsOn }: DueDate,
  calendar: WorkCalendar,
): readonly LedgerDay[] {
  const first = toDayNumber(on)
  const end = toDayNumber(endsOn)
  let number = 0
  return Array.from({ length: toDayNumber(dueOn) - first + 1 }, (_, n): LedgerDay => {
    const day = first + n
    const date = fromDayNumber(day)
    const isWorking = isWorkingDay(calendar, day)
    const role = roleOf(day, first, end, unit !== 'working-day' || isWorking)
    return {
      date,
      role,
      number: role === 'counted' ? ++number : null,
      day: dayOf(calendar, day),
      isWorkingDay: isWorking,
      unknownTo: issuersMissing(calendar, yearOf(date)),
    }
  })
}

function roleOf(day: number, first: number, end: number, isCounted: boolean): LedgerRole {
  if (day === first) return 'event'
  if (day > end) return 'rolled-over'
  return isCounted ? 'counted' : 'skipped'
}
