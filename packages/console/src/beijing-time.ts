import { type PlainDate, plainDate } from '@mingbai/core/calendar/plain-date'

const parts = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** An instant (ISO 8601) as the clock on the wall here shows it: 2026-11-25 08:30. */
export function beijingTime(instant: string): string {
  const part = Object.fromEntries(
    parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  )
  return `${part.year}-${part.month}-${part.day} ${part.hour}:${part.minute}`
}

/** The day it is here now. */
export function beijingDay(now = new Date()): PlainDate {
  return plainDate(beijingTime(now.toISOString()).slice(0, 10))
}

/** The instant of what was typed as Beijing time: 2026-11-25T08:30, as an input of a browser gives it. */
export function instantOf(beijing: string): string {
  return new Date(`${beijing}:00+08:00`).toISOString()
}
