import { beijingTime } from '../beijing-time.ts'
import type { UnitName } from '../organisation/unit-names.ts'
import type { HistoryEvent } from './history.ts'

type Told = Readonly<Record<string, unknown>>
type InWords = (event: Told, unitName: UnitName) => string

const said = (value: unknown): string => (typeof value === 'string' ? value : '')

const inWords: Readonly<Record<string, InWords>> = {
  started: () => '起草',
  saved: () => '修改文字',
  submitted: () => '送审',
  approved: () => '审核通过',
  returned: ({ reason }) => `退回，理由：${said(reason)}`,
  referred: ({ to, question }) => `提请${said(to)}确定：${said(question)}`,
  'referral-answered': ({ mayDisclose, basis }) =>
    `登记答复：${mayDisclose === true ? '可以公开' : '不可以公开'}；${said(basis)}`,
  'secrecy-approved': ({ basis }) => `保密审查通过，依据：${said(basis)}`,
  'secrecy-refused': ({ basis, reason }) => `保密审查不通过，依据：${said(basis)}；理由：${said(reason)}`,
  'confirmation-asked': ({ unitCode }, unitName) => `请 ${unitName(said(unitCode))} 确认`,
  'confirmation-withdrawn': ({ unitCode }, unitName) => `撤回请 ${unitName(said(unitCode))} 确认`,
  'confirmation-given': ({ unitCode }, unitName) => `${unitName(said(unitCode))} 确认`,
  'confirmation-refused': ({ unitCode, reason }, unitName) =>
    `${unitName(said(unitCode))} 不予确认，理由：${said(reason)}`,
  scheduled: ({ publishAt }) => `定时在 ${beijingTime(said(publishAt))} 发布`,
  unscheduled: ({ reason }) => (said(reason) ? `没有发布出去：${said(reason)}` : '取消定时'),
  published: () => '发布',
  discarded: () => '放弃草稿',
}

export interface ToldEvent {
  readonly what: string
  readonly by: string
  readonly at: string
  /** How many saves of one person stand in this line. */
  readonly times: number
}

/** A draft’s life, newest first as given; what one person saved in one go is one line. */
export function eventsInWords(events: readonly HistoryEvent[], unitName: UnitName): readonly ToldEvent[] {
  const told: ToldEvent[] = []
  for (const event of events) {
    const last = told.at(-1)
    const what = inWords[event.kind]?.(event, unitName) ?? event.kind
    if (event.kind === 'saved' && last && last.what === what && last.by === event.by)
      told[told.length - 1] = { ...last, times: last.times + 1 }
    else told.push({ what, by: event.by, at: event.at, times: 1 })
  }
  return told
}
