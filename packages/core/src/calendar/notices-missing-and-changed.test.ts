import { expect, test } from 'vitest'
import { builtInNotices } from './built-in-notices.ts'
import { changedDates } from './changed-dates.ts'
import type { HolidayNotice } from './holiday-notice.ts'
import { missingNotice } from './missing-notice.ts'
import { plainDate } from './plain-date.ts'
import { workCalendar } from './work-calendar.ts'

const of2027: HolidayNotice = {
  regionCode: null,
  regionName: '国家',
  year: 2027,
  scope: 'year',
  number: null,
  issuedOn: null,
  isSeen: true,
  holidays: [{ name: '元旦', from: plainDate('2027-01-01'), to: plainDate('2027-01-03') }],
  makeUpWorkdays: [],
}
const before = workCalendar(builtInNotices, null)
const after = workCalendar([...builtInNotices, of2027], null)

test.each([
  ['2026-11-30', null],
  ['2026-12-01', { year: 2027, issuers: ['国家'] }],
  ['2027-01-01', { year: 2027, issuers: ['国家'] }],
])('on %s the notice that is missing is %j', (today, missing) =>
  expect(missingNotice(before, plainDate(today))).toEqual(missing),
)

test('a region’s own notice is missed once its year has begun', () => {
  const xinjiang = workCalendar([...builtInNotices, of2027], '654002')
  expect(missingNotice(xinjiang, plainDate('2026-12-31'))).toBeNull()
  expect(missingNotice(xinjiang, plainDate('2027-01-01'))).toEqual({ year: 2027, issuers: ['新疆'] })
})

test('a new notice moves dates and makes others certain; both are listed, the rest are not', () => {
  const term = { amount: 2, unit: 'working-day' } as const
  expect(
    changedDates(term, plainDate('2026-12-29'), plainDate('2027-01-04'), before, after).slice(0, 2),
  ).toEqual([
    {
      on: '2026-12-30',
      before: { dueOn: '2027-01-01', provisional: true },
      after: { dueOn: '2027-01-04', provisional: false },
    },
    {
      on: '2026-12-31',
      before: { dueOn: '2027-01-04', provisional: true },
      after: { dueOn: '2027-01-05', provisional: false },
    },
  ])
  expect(changedDates(term, plainDate('2026-11-01'), plainDate('2026-12-28'), before, after)).toEqual([])
})
