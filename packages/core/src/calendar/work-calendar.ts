import { daysOf, type HolidayNotice } from './holiday-notice.ts'
import { type DayNumber, toDayNumber, weekdayOf } from './plain-date.ts'
import { regionChain } from './region.ts'

/** What a calendar says of a day, and by which notice. */
export type CalendarDay =
  | { readonly kind: 'weekday' | 'weekend' }
  | {
      readonly kind: 'holiday'
      readonly name: string | null
      readonly notice: HolidayNotice
      /** The country had made it a workday; the region's notice takes that back. */
      readonly cancels: HolidayNotice | null
    }
  | { readonly kind: 'make-up-workday'; readonly notice: HolidayNotice }

/** The State Council's General Office, as readers say it. */
export const nationalIssuer = '国家'

/** An office whose yearly notice this calendar needs, and the years it has. */
interface Issuer {
  readonly name: string
  readonly years: ReadonlySet<number>
}

/** 工作日历: Monday to Friday, but for the days that notices name (R12). */
export interface WorkCalendar {
  /** What the notices name; every other day is what its weekday makes it. */
  readonly named: ReadonlyMap<DayNumber, CalendarDay>
  readonly issuers: readonly Issuer[]
}

/**
 * The calendar of a region: the country's notices, over them those of its nearest ancestor that has any for the
 * year. The notice laid last on a day decides it, so a region may add days off and cancel make-up workdays alike.
 */
export function workCalendar(notices: readonly HolidayNotice[], regionCode: string | null): WorkCalendar {
  const chain = regionCode === null ? [] : regionChain(regionCode)
  const of = (code: string | null) => notices.filter(notice => notice.regionCode === code)
  const national = inForce(of(null))
  const regional = inForce(chain.flatMap(of))

  const named = new Map<DayNumber, CalendarDay>()
  for (const notice of [...national, ...regional]) lay(notice, named)
  const overlay = regional.at(-1)
  return {
    named,
    issuers: [issuer(nationalIssuer, national), ...(overlay ? [issuer(overlay.regionName, regional)] : [])],
  }
}

/** Working day: worked by name, or Monday to Friday and not off by name. */
export function isWorkingDay(calendar: WorkCalendar, day: DayNumber): boolean {
  const named = calendar.named.get(day)
  return named === undefined ? weekdayOf(day) < 5 : named.kind === 'make-up-workday'
}

export function dayOf(calendar: WorkCalendar, day: DayNumber): CalendarDay {
  return calendar.named.get(day) ?? { kind: weekdayOf(day) < 5 ? 'weekday' : 'weekend' }
}

/** Whose notice of that year is not here: a date in such a year is provisional (R13). */
export function issuersMissing(calendar: WorkCalendar, year: number): readonly string[] {
  return calendar.issuers.filter(({ years }) => !years.has(year)).map(({ name }) => name)
}

/** By year; a notice for a whole year puts out of force what stood before it for that year. */
function inForce(notices: readonly HolidayNotice[]): readonly HolidayNotice[] {
  const years = [...new Set(notices.map(({ year }) => year))].sort((a, b) => a - b)
  return years.flatMap(year => {
    const ofYear = notices.filter(notice => notice.year === year)
    return ofYear.slice(Math.max(ofYear.map(({ scope }) => scope).lastIndexOf('year'), 0))
  })
}

function lay(notice: HolidayNotice, named: Map<DayNumber, CalendarDay>): void {
  for (const holiday of notice.holidays) {
    for (const date of daysOf(holiday)) {
      const day = toDayNumber(date)
      const before = named.get(day)
      const cancels = before?.kind === 'make-up-workday' ? before.notice : null
      named.set(day, { kind: 'holiday', name: holiday.name, notice, cancels })
    }
  }
  for (const date of notice.makeUpWorkdays) {
    named.set(toDayNumber(date), { kind: 'make-up-workday', notice })
  }
}

function issuer(name: string, notices: readonly HolidayNotice[]): Issuer {
  return { name, years: new Set(notices.filter(({ scope }) => scope === 'year').map(({ year }) => year)) }
}
