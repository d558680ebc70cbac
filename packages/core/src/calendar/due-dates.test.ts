import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtInNotices } from './built-in-notices.ts'
import { fixedDate } from './fixed-date.ts'
import type { HolidayNotice } from './holiday-notice.ts'
import { fromDayNumber, plainDate, toDayNumber } from './plain-date.ts'
import { dueDateOf, type TermUnit } from './term.ts'
import { isWorkingDay, workCalendar } from './work-calendar.ts'
import { addWorkingDays, countWorkingDays } from './working-days.ts'

const national = workCalendar(builtInNotices, null)
const xinjiang = workCalendar(builtInNotices, '654002')
const due = (on: string, amount: number, unit: TermUnit, calendar = national) =>
  dueDateOf(plainDate(on), { amount, unit }, calendar)

describe('working days', () => {
  test.each([
    ['2025-03-10', 20, '2025-04-09', '2025-04-08'],
    ['2025-05-20', 20, '2025-06-23', '2025-06-18'],
    ['2026-02-13', 20, '2026-03-19', '2026-03-19'],
    ['2026-05-11', 20, '2026-06-11', '2026-06-08'],
    ['2026-05-22', 20, '2026-06-25', '2026-06-22'],
    ['2026-09-14', 20, '2026-10-16', '2026-10-16'],
    ['2026-11-23', 20, '2026-12-21', '2026-12-21'],
    ['2026-02-13', 7, '2026-03-02', '2026-03-02'],
    ['2026-09-14', 15, '2026-10-10', '2026-10-10'],
  ])('%s and %i working days: %s in Xinjiang, %s in the country', (on, amount, region, country) => {
    expect(due(on, amount, 'working-day', xinjiang)).toMatchObject({ dueOn: region, provisional: false })
    expect(due(on, amount, 'working-day')).toMatchObject({ dueOn: country, provisional: false })
  })

  test('what arrived on 2022-09-30 was due on 2022-11-02, as a court put it', () => {
    expect(due('2022-09-30', 20, 'working-day').dueOn).toBe('2022-11-02')
  })

  test('the day of the event is not counted, be it a working day or not', () => {
    expect(due('2026-11-24', 1, 'working-day').dueOn).toBe('2026-11-25')
    expect(due('2026-11-21', 1, 'working-day').dueOn).toBe('2026-11-23')
  })
})

describe('calendar days and months', () => {
  test('a term whose last day is a day off ends on the next working day (民法典第二百零三条第一款)', () => {
    expect(due('2025-09-21', 15, 'day')).toMatchObject({ endsOn: '2025-10-06', dueOn: '2025-10-09' })
    expect(due('2025-05-22', 15, 'day', xinjiang)).toMatchObject({
      endsOn: '2025-06-06',
      dueOn: '2025-06-11',
    })
  })

  test('a Sunday worked by swap is no day off, and nothing rolls over', () => {
    expect(due('2025-09-13', 15, 'day')).toMatchObject({ endsOn: '2025-09-28', dueOn: '2025-09-28' })
  })

  test('a month ends on the day of that number, or on the last of the month (民法典第二百零二条)', () => {
    expect(due('2025-07-15', 1, 'month').dueOn).toBe('2025-08-15')
    expect(due('2025-01-31', 1, 'month').dueOn).toBe('2025-02-28')
    expect(due('2023-11-30', 3, 'month').endsOn).toBe('2024-02-29')
    expect(due('2025-11-15', 14, 'month').endsOn).toBe('2027-01-15')
  })
})

test('a date named by law stays where it is and says by when the work must be done (R15)', () => {
  const on = (dueOn: string) => fixedDate(plainDate(dueOn), national)
  expect(on('2026-01-31')).toEqual({ dueOn: '2026-01-31', finishOn: '2026-01-30', provisional: false })
  expect(on('2026-03-31')).toMatchObject({ finishOn: '2026-03-31' })
  expect(on('2027-01-31')).toMatchObject({ finishOn: '2027-01-29', provisional: true })
})

describe('beyond the last notice', () => {
  test('a date is provisional and names the year; the days are Monday to Friday', () => {
    expect(due('2026-12-10', 20, 'working-day')).toEqual({
      dueOn: '2027-01-07',
      endsOn: '2027-01-07',
      provisional: true,
      unknownYears: [{ year: 2027, issuers: ['国家'] }],
    })
  })

  test('the last day that is known is not provisional, the event of that day is', () => {
    expect(due('2026-12-30', 1, 'working-day')).toMatchObject({ dueOn: '2026-12-31', provisional: false })
    expect(due('2026-12-31', 1, 'working-day')).toMatchObject({ dueOn: '2027-01-01', provisional: true })
  })

  test('a term in days is as sure as its end', () => {
    expect(due('2026-12-01', 30, 'day').provisional).toBe(false)
    expect(due('2026-12-01', 31, 'day').provisional).toBe(true)
  })

  test('where only the region’s notice is missing, that is said', () => {
    expect(due('2019-06-03', 5, 'working-day', xinjiang).unknownYears).toEqual([
      { year: 2019, issuers: ['新疆'] },
    ])
    expect(due('2019-06-03', 5, 'working-day').provisional).toBe(false)
  })
})

describe('laws of reckoning', () => {
  const day = fc.integer({
    min: toDayNumber(plainDate('2007-01-01')),
    max: toDayNumber(plainDate('2027-12-31')),
  })
  const amount = fc.integer({ min: 1, max: 90 })
  const unit = fc.constantFrom<TermUnit>('working-day', 'day', 'month')
  const calendar = fc.constantFrom(national, xinjiang)

  test('counting undoes adding', () => {
    fc.assert(
      fc.property(day, amount, calendar, (on, count, calendar) => {
        const start = fromDayNumber(on)
        expect(countWorkingDays(start, addWorkingDays(start, count, calendar), calendar)).toBe(count)
      }),
    )
  })

  test('a due date is never a day off, and never on or before the event', () => {
    fc.assert(
      fc.property(day, amount, unit, calendar, (on, amount, unit, calendar) => {
        const dueOn = toDayNumber(dueDateOf(fromDayNumber(on), { amount, unit }, calendar).dueOn)
        expect(isWorkingDay(calendar, dueOn)).toBe(true)
        expect(dueOn).toBeGreaterThan(on)
      }),
    )
  })

  test('a later event or a longer term is never due earlier', () => {
    fc.assert(
      fc.property(day, amount, unit, calendar, (on, amount, unit, calendar) => {
        const dueOn = (day: number, amount: number) =>
          dueDateOf(fromDayNumber(day), { amount, unit }, calendar).dueOn
        expect(dueOn(on + 1, amount) >= dueOn(on, amount)).toBe(true)
        expect(dueOn(on, amount + 1) >= dueOn(on, amount)).toBe(true)
      }),
    )
  })

  test('a day off more never makes a due date earlier', () => {
    fc.assert(
      fc.property(day, amount, unit, fc.integer({ min: 0, max: 120 }), (on, amount, unit, later) => {
        const off = fromDayNumber(on + later)
        const extra: HolidayNotice = {
          regionCode: '650000',
          regionName: '新疆',
          year: Number(off.slice(0, 4)),
          scope: 'some-days',
          number: null,
          issuedOn: null,
          isSeen: true,
          holidays: [{ name: '放假', from: off, to: off }],
          makeUpWorkdays: [],
        }
        const start = fromDayNumber(on)
        const longer = workCalendar([...builtInNotices, extra], '654002')
        const before = dueDateOf(start, { amount, unit }, xinjiang).dueOn
        expect(dueDateOf(start, { amount, unit }, longer).dueOn >= before).toBe(true)
      }),
    )
  })
})
