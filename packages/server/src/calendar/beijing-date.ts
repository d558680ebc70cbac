import { type PlainDate, plainDate } from '@mingbai/core/calendar/plain-date'

const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

/** The calendar day in Beijing, wherever the server stands: the one place where an instant becomes a day. */
export function beijingDate(instant: Date): PlainDate {
  return plainDate(beijing.format(instant))
}

/** The first instant of a day in Beijing, which knows no summer time. */
export function fromBeijing(day: PlainDate): Date {
  return new Date(`${day}T00:00:00+08:00`)
}
