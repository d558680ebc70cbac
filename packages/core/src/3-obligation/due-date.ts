import type { LimitRule, TimeLimit } from '../2-catalogue/catalogue.ts'
import { type FixedDate, fixedDate } from '../calendar/fixed-date.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { type DueDate, dueDateOf, type Term } from '../calendar/term.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { dayAhead } from './day-ahead.ts'
import { nextNamedDay } from './next-named-day.ts'

/** What one rule of a limit asks for: a term's end, a fixed date, or no date, with the reason in one sentence. */
export type RuleDueDate =
  | {
      readonly kind: 'term'
      readonly rule: LimitRule
      readonly on: PlainDate
      readonly term: Term
      readonly due: DueDate
    }
  | { readonly kind: 'fixed'; readonly rule: LimitRule; readonly due: FixedDate }
  | { readonly kind: 'none'; readonly rule: LimitRule | null; readonly why: string }

/** The day on which an event that starts a clock happened, by the rule's trigger; null where nobody knows it. */
export type TriggeredOn = (trigger: string) => PlainDate | null

/**
 * When what a 公开时限 promises is due, rule by rule. `today` is only asked for what comes back every year or
 * month: which of its dates is the next.
 */
export function dueDatesOf(
  limit: TimeLimit,
  triggeredOn: TriggeredOn,
  today: PlainDate,
  calendar: WorkCalendar,
): readonly RuleDueDate[] {
  if (limit.rules.length === 0)
    return [{ kind: 'none', rule: null, why: '原表读不到公开时限，算不出到期日；请对照原文件补上。' }]
  return limit.rules.map(rule => dueDateOfRule(rule, limit.text ?? '', triggeredOn, today, calendar))
}

function dueDateOfRule(
  rule: LimitRule,
  text: string,
  triggeredOn: TriggeredOn,
  today: PlainDate,
  calendar: WorkCalendar,
): RuleDueDate {
  const none = (why: string): RuleDueDate => ({ kind: 'none', rule, why })
  switch (rule.kind) {
    case 'within': {
      const on = triggeredOn(rule.trigger)
      if (on === null) return none(`“${text}”从哪一天起算还没有登记；登记以后才能算出到期日。`)
      const term = { amount: rule.amount, unit: rule.unit }
      return { kind: 'term', rule, on, term, due: dueDateOf(on, term, calendar) }
    }
    case 'ahead': {
      const on = triggeredOn('event')
      if (on === null) return none(`“${text}”要从事情发生的日子往前算，这一天还没有登记。`)
      return { kind: 'fixed', rule, due: fixedDate(dayAhead(on, rule, calendar), calendar, on) }
    }
    case 'recurring': {
      const dueOn = nextNamedDay(rule, today)
      if (dueOn === null) return none(`“${text}”只说多久公开一次，没有说到哪一天为止；请由人工登记。`)
      return { kind: 'fixed', rule, due: fixedDate(dueOn, calendar) }
    }
    case 'immediate':
      return none(`“${text}”没有写天数，算不出到期日；是否及时由人判断。`)
    case 'permanent':
      return none(`“${text}”是一直公开，没有到期日。`)
    case 'unspecified':
      return none(`“${text}”还不能换算成日期；请由人工登记到期日。`)
  }
}
