import { type PlainDate, toDayNumber } from '../calendar/plain-date.ts'
import { type DueDate, dueDateOf } from '../calendar/term.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'

/** 是否及时: unknown where nobody recorded when the information was formed or changed. */
export type Timeliness =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'on-time'; readonly due: DueDate }
  | { readonly kind: 'late'; readonly due: DueDate; readonly daysLate: number }

/** 自政府信息形成或者变更之日起 20 个工作日内公开（《政府信息公开条例》第二十六条）(R16). `daysLate` are calendar days. */
export function timelinessOf(
  formedOn: PlainDate | null,
  publishedOn: PlainDate,
  calendar: WorkCalendar,
): Timeliness {
  if (formedOn === null) return { kind: 'unknown' }
  const due = dueDateOf(formedOn, { amount: 20, unit: 'working-day' }, calendar)
  const daysLate = toDayNumber(publishedOn) - toDayNumber(due.dueOn)
  return daysLate > 0 ? { kind: 'late', due, daysLate } : { kind: 'on-time', due }
}
