import { dayOfMonth, monthOf, type PlainDate, yearOf } from './plain-date.ts'
import { issuersMissing, nationalIssuer, type WorkCalendar } from './work-calendar.ts'

/**
 * The next year's notice sometimes moves the last days of December (12-29 of 2007 and of 2018, 12-31 of 2011): until
 * it is here, such a date is known but not safe.
 */
export function isYearEndOpen(dueOn: PlainDate, calendar: WorkCalendar): boolean {
  const isLastWeek = monthOf(dueOn) === 12 && dayOfMonth(dueOn) >= 25
  return isLastWeek && issuersMissing(calendar, yearOf(dueOn) + 1).includes(nationalIssuer)
}
