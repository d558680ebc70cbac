import { addDays, type PlainDate, toDayNumber } from '../calendar/plain-date.ts'
import { matchingDay, type Term } from '../calendar/term.ts'
import { isWorkingDay, type WorkCalendar } from '../calendar/work-calendar.ts'

/** 提前: the day by which something must be done before an event; the event's own day is not counted. */
export function dayAhead(on: PlainDate, { amount, unit }: Term, calendar: WorkCalendar): PlainDate {
  switch (unit) {
    case 'day':
      return addDays(on, -amount)
    case 'month':
      return matchingDay(on, -amount)
    case 'working-day': {
      let day = on
      for (let left = amount; left > 0; ) {
        day = addDays(day, -1)
        if (isWorkingDay(calendar, toDayNumber(day))) left--
      }
      return day
    }
  }
}
