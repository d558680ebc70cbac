import { type ChangedDate, changedDates } from './changed-dates.ts'
import { type ChangedDay, changedDays } from './changed-days.ts'
import type { HolidayNotice } from './holiday-notice.ts'
import { type PlainDate, plainDate } from './plain-date.ts'
import type { Term } from './term.ts'
import { workCalendar } from './work-calendar.ts'

/** What a notice would change before anybody puts it in force. */
export interface NoticeComparison {
  /** The year is known already from a notice of the same region. */
  readonly isKnownYear: boolean
  readonly days: readonly ChangedDay[]
  /** Events from the first to the last of these days were looked at. */
  readonly window: { readonly from: PlainDate; readonly to: PlainDate }
  /** Due dates that move; those that only become certain are counted, not listed. */
  readonly moved: readonly ChangedDate[]
  readonly settled: number
}

/** 政府信息公开条例第二十六条: the term most of a catalogue's promises have. */
export const usualTerm: Term = { amount: 20, unit: 'working-day' }

/** Compares what a region's calendar says with and without the notice, on the days and on the usual due dates. */
export function compareNotice(
  notice: HolidayNotice,
  known: readonly HolidayNotice[],
  regionCode: string | null,
): NoticeComparison {
  const { year } = notice
  const before = workCalendar(known, regionCode)
  const after = workCalendar([...known, notice], regionCode)
  const window = { from: plainDate(`${year - 1}-11-01`), to: plainDate(`${year}-12-31`) }
  const changed = changedDates(usualTerm, window.from, window.to, before, after)
  const moved = changed.filter(each => each.before.dueOn !== each.after.dueOn)
  return {
    isKnownYear: known.some(
      each => each.regionCode === notice.regionCode && each.year === year && each.scope === 'year',
    ),
    days: changedDays(plainDate(`${year - 1}-12-01`), plainDate(`${year + 1}-01-31`), before, after),
    window,
    moved,
    settled: changed.filter(each => each.before.provisional && !each.after.provisional).length,
  }
}
