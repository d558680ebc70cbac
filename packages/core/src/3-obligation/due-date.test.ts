import { describe, expect, test } from 'vitest'
import { readTimeLimit } from '../2-catalogue/time-limit.ts'
import { builtInNotices } from '../calendar/built-in-notices.ts'
import { plainDate } from '../calendar/plain-date.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import { dueDatesOf } from './due-date.ts'

const calendar = workCalendar(builtInNotices, '654002')
const today = plainDate('2026-11-24')
const due = (text: string | null, on: string | null = '2025-05-20', at = today) =>
  dueDatesOf(readTimeLimit(text), () => (on === null ? null : plainDate(on)), at, calendar)

test('the limit of all social insurance and the day of formation give the due date', () => {
  expect(due('公开事项信息形成或变更之日起20个工作日内公开')).toMatchObject([
    {
      kind: 'term',
      on: '2025-05-20',
      term: { amount: 20, unit: 'working-day' },
      due: { dueOn: '2025-06-23' },
    },
  ])
})

test('a limit in days stays one in days, and rolls over', () => {
  expect(due('批准后20日内', '2025-05-18')).toMatchObject([
    { due: { endsOn: '2025-06-07', dueOn: '2025-06-11', provisional: false } },
  ])
})

test('each rule of a cell starts on its own event; an event nobody knows gives no date', () => {
  const limit = readTimeLimit('决定作出之日起7个工作日内公开，其他信息形成之日起20个工作日内公开')
  const known = (trigger: string) => (trigger === 'decision' ? plainDate('2025-05-20') : null)
  expect(dueDatesOf(limit, known, today, calendar)).toMatchObject([
    { kind: 'term', due: { dueOn: '2025-05-29' } },
    { kind: 'none', why: expect.stringContaining('还没有登记') },
  ])
})

describe('dates that the text names', () => {
  test.each([
    ['每年1月31日前', '2026-11-24', '2027-01-31', '2027-01-29'],
    ['每年1月31日前', '2026-01-31', '2026-01-31', '2026-01-30'],
    ['每季度的首个月20日', '2026-11-24', '2027-01-20', '2027-01-20'],
    ['每季度的首个月20日', '2026-10-12', '2026-10-20', '2026-10-20'],
    ['每月10日前', '2026-09-11', '2026-10-10', '2026-10-10'],
  ])('%s, asked on %s: %s, and done by %s', (text, at, dueOn, finishOn) => {
    expect(due(text, null, plainDate(at))).toMatchObject([{ kind: 'fixed', due: { dueOn, finishOn } }])
  })

  test('提前 counts back from the event', () => {
    expect(due('提前一周发通知邀请', '2026-10-12')).toMatchObject([
      { kind: 'fixed', due: { dueOn: '2026-10-05', finishOn: '2026-09-30' } },
    ])
    expect(due('会议召开前5个工作日', '2026-10-12')).toMatchObject([{ due: { dueOn: '2026-09-29' } }])
  })
})

test.each([
  [null, '读不到'],
  ['及时公开', '没有写天数'],
  ['长期公开', '没有到期日'],
  ['半年至少更新1次', '没有说到哪一天为止'],
  ['* 个工作日', '还不能换算'],
])('%s gives no date and says why', (text, why) => {
  expect(due(text)).toEqual([
    { kind: 'none', rule: text === null ? null : expect.anything(), why: expect.stringContaining(why) },
  ])
})
