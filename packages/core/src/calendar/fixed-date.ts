import { fromDayNumber, type PlainDate, toDayNumber, yearOf } from './plain-date.ts'
import { unknownYears } from './term.ts'
import type { WorkCalendar } from './work-calendar.ts'
import { workingDayUpTo } from './working-days.ts'

/** A date that the law itself names (1月31日前). It does not roll over (R15); who must work for it, works before. */
export interface FixedDate {
  readonly dueOn: PlainDate
  /** The last working day that is not after it. */
  readonly finishOn: PlainDate
  /** A year between finishOn and the day reckoned from has no notice. */
  readonly provisional: boolean
}

/** `reckonedFrom` is the event's day where the date was counted back from one. */
export function fixedDate(
  dueOn: PlainDate,
  calendar: WorkCalendar,
  reckonedFrom: PlainDate = dueOn,
): FixedDate {
  const finishOn = fromDayNumber(workingDayUpTo(toDayNumber(dueOn), calendar))
  const unknown = unknownYears(calendar, yearOf(finishOn), yearOf(reckonedFrom))
  return { dueOn, finishOn, provisional: unknown.length > 0 }
}
