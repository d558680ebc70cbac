import { missingNotice } from '@mingbai/core/calendar/missing-notice'
import type { PlainDate } from '@mingbai/core/calendar/plain-date'
import type { WorkCalendar } from '@mingbai/core/calendar/work-calendar'

/** What staff and readers are told while a notice that should be here is not; null when none is missing. */
export function noticeWarning(calendar: WorkCalendar, today: PlainDate): string | null {
  const missing = missingNotice(calendar, today)
  if (missing === null) return null
  const { year, issuers } = missing
  return `${issuers.join('、')}${year}年的放假通知还没有录入，落在${year}年的到期日都是暂定的。`
}
