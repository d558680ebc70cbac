import { type DayNumber, fromDayNumber, type PlainDate, toDayNumber } from './plain-date.ts'
import { isWorkingDay, type WorkCalendar } from './work-calendar.ts'

/**
 * The n-th working day after the day of the event, which is not counted (《民法典》第二百零一条第二款). With 0 it is
 * the day itself.
 */
export function addWorkingDays(on: PlainDate, count: number, calendar: WorkCalendar): PlainDate {
  let day = toDayNumber(on)
  for (let counted = 0; counted < count; ) {
    day++
    if (isWorkingDay(calendar, day)) counted++
  }
  return fromDayNumber(day)
}

/** The working days after the first day up to and with the last: what addWorkingDays would add. */
export function countWorkingDays(after: PlainDate, upTo: PlainDate, calendar: WorkCalendar): number {
  let count = 0
  for (let day = toDayNumber(after) + 1; day <= toDayNumber(upTo); day++) {
    if (isWorkingDay(calendar, day)) count++
  }
  return count
}

/** The day itself where it is worked, else the next one that is. */
export function workingDayFrom(day: DayNumber, calendar: WorkCalendar): DayNumber {
  return isWorkingDay(calendar, day) ? day : workingDayFrom(day + 1, calendar)
}

/** The day itself where it is worked, else the last one before it that is. */
export function workingDayUpTo(day: DayNumber, calendar: WorkCalendar): DayNumber {
  return isWorkingDay(calendar, day) ? day : workingDayUpTo(day - 1, calendar)
}
