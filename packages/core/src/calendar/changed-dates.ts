import { addDays, type PlainDate, toDayNumber } from './plain-date.ts'
import { dueDateOf, type Term } from './term.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** A due date that another calendar moves, or makes certain. */
export interface ChangedDate {
  readonly on: PlainDate
  readonly before: { readonly dueOn: PlainDate; readonly provisional: boolean }
  readonly after: { readonly dueOn: PlainDate; readonly provisional: boolean }
}

/** The due dates of every event from the first day to the last that two calendars do not give alike (R13). */
export function changedDates(
  term: Term,
  from: PlainDate,
  to: PlainDate,
  before: WorkCalendar,
  after: WorkCalendar,
): readonly ChangedDate[] {
  const length = toDayNumber(to) - toDayNumber(from) + 1
  return Array.from({ length }, (_, n) => addDays(from, n)).flatMap(on => {
    const old = dueDateOf(on, term, before)
    const now = dueDateOf(on, term, after)
    if (old.dueOn === now.dueOn && old.provisional === now.provisional) return []
    return [
      {
        on,
        before: { dueOn: old.dueOn, provisional: old.provisional },
        after: { dueOn: now.dueOn, provisional: now.provisional },
      },
    ]
  })
}
