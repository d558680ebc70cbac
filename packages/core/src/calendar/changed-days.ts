import { fromDayNumber, type PlainDate, toDayNumber } from './plain-date.ts'
import { isWorkingDay, type WorkCalendar } from './work-calendar.ts'

/** A day that two calendars do not see alike. */
export interface ChangedDay {
  readonly date: PlainDate
  /** What it becomes; it was the other before. */
  readonly isWorkingDay: boolean
}

export function changedDays(
  from: PlainDate,
  to: PlainDate,
  before: WorkCalendar,
  after: WorkCalendar,
): readonly ChangedDay[] {
  const first = toDayNumber(from)
  return Array.from({ length: toDayNumber(to) - first + 1 }, (_, n) => first + n)
    .filter(day => isWorkingDay(before, day) !== isWorkingDay(after, day))
    .map(day => ({ date: fromDayNumber(day), isWorkingDay: isWorkingDay(after, day) }))
}
