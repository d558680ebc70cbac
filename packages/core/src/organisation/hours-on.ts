import type { PlainDate } from '../calendar/plain-date.ts'
import type { OfficeHours, SeasonHours, Unit } from './unit.ts'

/** The set of hours that holds on a day: the last one that began by then; null where nobody has said (R25). */
export function officeHoursOn({ officeHours }: Unit, date: PlainDate): OfficeHours | null {
  const begun = (officeHours ?? []).filter(({ effectiveFrom }) => effectiveFrom <= date)
  return begun.toSorted((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1)).at(-1) ?? null
}

/**
 * The season's hours on a day, whether or not people work on it: that is the calendar's to say. Before the first
 * season of a year the last one of the year before goes on.
 */
export function hoursOn(unit: Unit, date: PlainDate): SeasonHours | null {
  const seasons = (officeHoursOn(unit, date)?.seasons ?? []).toSorted((one, other) =>
    one.startsOn < other.startsOn ? -1 : 1,
  )
  return seasons.findLast(({ startsOn }) => startsOn <= date.slice(5)) ?? seasons.at(-1) ?? null
}
