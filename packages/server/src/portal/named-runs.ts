import type { LedgerDay } from '@mingbai/core/calendar/ledger'
import type { PlainDate } from '@mingbai/core/calendar/plain-date'
import type { CalendarDay } from '@mingbai/core/calendar/work-calendar'

type NamedDay = Extract<CalendarDay, { notice: unknown }>

/** Days that follow each other and that one notice names alike. */
export interface NamedRun {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly day: NamedDay
}

/** What the notices say of the days of a ledger, run by run; the event's own day does not matter. */
export function namedRuns(ledger: readonly LedgerDay[]): readonly NamedRun[] {
  const runs: NamedRun[] = []
  let before: NamedDay | null = null
  for (const { date, day, role } of ledger) {
    const named = role !== 'event' && 'notice' in day ? day : null
    const last = runs.at(-1)
    if (named && last && before && isAlike(named, before)) runs[runs.length - 1] = { ...last, to: date }
    else if (named) runs.push({ from: date, to: date, day: named })
    before = named
  }
  return runs
}

function isAlike(one: NamedDay, other: NamedDay): boolean {
  if (one.kind !== other.kind || one.notice !== other.notice) return false
  return one.kind !== 'holiday' || other.kind !== 'holiday' || one.name === other.name
}
