import { monthOf, type PlainDate, yearOf } from './plain-date.ts'
import { issuersMissing, nationalIssuer, type WorkCalendar } from './work-calendar.ts'

/** A year's notice that ought to be here by now. */
export interface MissingNotice {
  readonly year: number
  readonly issuers: readonly string[]
}

/**
 * The country announces the coming year in about November, a region in December: what is missing in the last month
 * is asked of the country, what is missing once the year has begun of everybody.
 */
export function missingNotice(calendar: WorkCalendar, today: PlainDate): MissingNotice | null {
  const year = yearOf(today)
  const now = issuersMissing(calendar, year)
  if (now.length > 0) return { year, issuers: now }
  const coming = issuersMissing(calendar, year + 1).filter(name => name === nationalIssuer)
  return monthOf(today) === 12 && coming.length > 0 ? { year: year + 1, issuers: coming } : null
}
