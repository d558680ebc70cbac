import { weekdayName } from '@mingbai/core/calendar/explain-day'
import { dayOfMonth, monthOf, type PlainDate, yearOf } from '@mingbai/core/calendar/plain-date'

/** 2025年6月23日 */
export function longDate(date: PlainDate): string {
  return `${yearOf(date)}年${shortDate(date)}`
}

/** 6月23日 */
export function shortDate(date: PlainDate): string {
  return `${monthOf(date)}月${dayOfMonth(date)}日`
}

/** 6月23日（星期一） */
export function shortDateWithWeekday(date: PlainDate): string {
  return `${shortDate(date)}（${weekdayName(date)}）`
}
