import type { HolidayNotice } from '@mingbai/core/calendar/holiday-notice'
import { type LedgerDay, ledgerOf } from '@mingbai/core/calendar/ledger'
import type { PlainDate } from '@mingbai/core/calendar/plain-date'
import { type DueDate, dueDateOf, type Term } from '@mingbai/core/calendar/term'
import { workCalendar } from '@mingbai/core/calendar/work-calendar'
import { isYearEndOpen } from '@mingbai/core/calendar/year-end'
import type { DeadlineQuestion } from './deadline-query.ts'

/** A due date with all that explains it. */
export interface DeadlineAnswer {
  readonly question: DeadlineQuestion
  readonly term: Term
  readonly due: DueDate
  readonly ledger: readonly LedgerDay[]
  /** Whose notices were laid over each other: 国家, 新疆. */
  readonly issuers: readonly string[]
  /** The coming year's notice may still move it. */
  readonly isYearEndOpen: boolean
  /** The date without the region's own days, where it would be another. */
  readonly nationalDueOn: PlainDate | null
}

export function answerDeadline(
  question: DeadlineQuestion,
  notices: readonly HolidayNotice[],
): DeadlineAnswer {
  const { from, amount, unit, regionCode } = question
  const term = { amount, unit }
  const calendar = workCalendar(notices, regionCode)
  const due = dueDateOf(from, term, calendar)
  const national = dueDateOf(from, term, workCalendar(notices, null))
  return {
    question,
    term,
    due,
    ledger: ledgerOf(from, term, due, calendar),
    issuers: calendar.issuers.map(({ name }) => name),
    isYearEndOpen: isYearEndOpen(due.dueOn, calendar),
    nationalDueOn: national.dueOn === due.dueOn ? null : national.dueOn,
  }
}
