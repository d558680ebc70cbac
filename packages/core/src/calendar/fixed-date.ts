import { fromDayNumber, type PlainDate, toDayNumber } from './plain-date.ts'
import type { WorkCalendar } from './work-calendar.ts'
import { workingDayUpTo } from './working-days.ts'

/** A date that the law itself names (1月31日前). It does not roll over (R15); who must work for it, works before. */
export interface FixedDate {
  readonly dueOn: PlainDate
  /** The last working day that is not after it. */
  readonly finishOn: PlainDate
}

export function fixedDate(dueOn: PlainDate, calendar: WorkCalendar): FixedDate {
  return { dueOn, finishOn: fromDayNumber(workingDayUpTo(toDayNumber(dueOn), calendar)) }
}
