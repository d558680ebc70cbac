import type { LimitRule } from '../2-catalogue/catalogue.ts'
import { dateOf, monthOf, type PlainDate, yearOf } from '../calendar/plain-date.ts'

/** 每年1月31日前: the first such day that is not past; null where the rule names none. */
export function nextNamedDay(
  { every, unit, by }: Extract<LimitRule, { kind: 'recurring' }>,
  today: PlainDate,
): PlainDate | null {
  const [month, day] = (by ?? '').split('-').map(Number)
  const months = unit === 'year' ? every * 12 : every
  // Only periods that fit into a year begin on the same days in every year.
  if (by === undefined || month === undefined || day === undefined || 12 % months !== 0) return null
  const periodStart = Math.floor((monthOf(today) - 1) / months) * months
  const candidates = [0, months].map(later => {
    const count = periodStart + later + month - 1
    return dateOf(yearOf(today) + Math.floor(count / 12), (count % 12) + 1, day)
  })
  return candidates.find(date => date !== null && date >= today) ?? null
}
