import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtInNotices } from './built-in-notices.ts'
import type { HolidayNotice } from './holiday-notice.ts'
import { addDays, type PlainDate, plainDate, toDayNumber } from './plain-date.ts'
import { dayOf, issuersMissing, isWorkingDay, workCalendar } from './work-calendar.ts'

const national = workCalendar(builtInNotices, null)
const xinjiang = workCalendar(builtInNotices, '654002')
const isWorked = (calendar: typeof national, date: string) =>
  isWorkingDay(calendar, toDayNumber(plainDate(date)))

function daysFrom(first: string, last: string): PlainDate[] {
  const length = toDayNumber(plainDate(last)) - toDayNumber(plainDate(first)) + 1
  return Array.from({ length }, (_, n) => addDays(plainDate(first), n))
}

describe('the national calendar', () => {
  test('is that of an independent table on every day from 2007 to 2026', () => {
    const days = daysFrom('2007-01-01', '2026-12-31')
    expect(days).toHaveLength(7305)
    expect(days.filter(day => isWorked(national, day) !== chineseDays.isWorkday(day))).toEqual([])
  })

  test.each([
    ['2024-02-10', false],
    ['2024-02-18', true],
    ['2025-01-26', true],
    ['2025-10-08', false],
    ['2026-02-23', false],
    ['2026-10-10', true],
  ])('%s is worked: %s, as the notice says', (date, worked) => expect(isWorked(national, date)).toBe(worked))

  test('a day that a notice names knows the notice', () => {
    expect(dayOf(national, toDayNumber(plainDate('2025-10-01')))).toMatchObject({
      kind: 'holiday',
      name: '国庆节、中秋节',
      notice: { year: 2025, number: '国办发明电〔2024〕12号' },
    })
  })

  test('the notice of 2019 decides the last days of 2018', () => {
    expect(dayOf(national, toDayNumber(plainDate('2018-12-31')))).toMatchObject({ notice: { year: 2019 } })
    expect(isWorked(national, '2018-12-29')).toBe(true)
  })
})

describe('the overlay of Xinjiang', () => {
  test.each([
    [2024, 251, 247],
    [2025, 248, 244],
    [2026, 248, 244],
  ])('%i has %i working days in the country and %i in Xinjiang', (year, country, region) => {
    const days = daysFrom(`${year}-01-01`, `${year}-12-31`)
    expect(days.filter(day => isWorked(national, day))).toHaveLength(country)
    expect(days.filter(day => isWorked(xinjiang, day))).toHaveLength(region)
  })

  test('adds its own days off, for the notices that were seen and those that were not', () => {
    for (const date of ['2023-04-21', '2023-06-30', '2024-04-10', '2025-03-31', '2025-06-09', '2026-05-27'])
      expect([isWorked(national, date), isWorked(xinjiang, date)], date).toEqual([true, false])
    expect(dayOf(xinjiang, toDayNumber(plainDate('2026-05-27')))).toMatchObject({ notice: { isSeen: false } })
  })

  test('cancels a make-up workday of the country, and says whose it was', () => {
    expect([isWorked(national, '2014-09-28'), isWorked(xinjiang, '2014-09-28')]).toEqual([true, false])
    expect(dayOf(xinjiang, toDayNumber(plainDate('2014-10-11')))).toMatchObject({
      kind: 'holiday',
      cancels: { regionName: '国家', year: 2014 },
    })
  })

  test('holds for the region and every division in it, and nowhere else', () => {
    for (const code of ['650000', '654000', '654002', '659001'])
      expect(isWorked(workCalendar(builtInNotices, code), '2025-06-06')).toBe(false)
    for (const code of ['110000', '330102', '000000'])
      expect(isWorked(workCalendar(builtInNotices, code), '2025-06-06')).toBe(true)
  })

  test('a year of which only some days were seen is not a known year', () => {
    expect(issuersMissing(xinjiang, 2014)).toEqual(['新疆'])
    expect(issuersMissing(xinjiang, 2025)).toEqual([])
    expect(issuersMissing(national, 2014)).toEqual([])
    expect(issuersMissing(xinjiang, 2027)).toEqual(['国家', '新疆'])
  })
})

describe('notices laid over each other', () => {
  const base: HolidayNotice = {
    regionCode: '650000',
    regionName: '新疆',
    year: 2025,
    scope: 'year',
    number: null,
    issuedOn: null,
    isSeen: true,
    holidays: [{ name: '古尔邦节', from: plainDate('2025-06-05'), to: plainDate('2025-06-07') }],
    makeUpWorkdays: [],
  }

  test('a later notice for the whole year takes the place of the earlier one', () => {
    const calendar = workCalendar([...builtInNotices, base], '654002')
    expect([isWorked(calendar, '2025-06-05'), isWorked(calendar, '2025-06-09')]).toEqual([false, true])
  })

  test('a later notice for some days leaves the others as they were', () => {
    const calendar = workCalendar([...builtInNotices, { ...base, scope: 'some-days' }], '654002')
    expect([isWorked(calendar, '2025-06-05'), isWorked(calendar, '2025-06-09')]).toEqual([false, false])
  })

  test('a prefecture’s own notice for the year stands before the region’s', () => {
    const calendar = workCalendar([...builtInNotices, { ...base, regionCode: '654000' }], '654002')
    expect([isWorked(calendar, '2025-06-09'), isWorked(calendar, '2026-05-27')]).toEqual([true, false])
  })

  test('Xinjiang works on no day on which the country rests', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7304 }), n => {
        const day = toDayNumber(plainDate('2007-01-01')) + n
        if (isWorkingDay(xinjiang, day)) expect(isWorkingDay(national, day)).toBe(true)
      }),
    )
  })
})
