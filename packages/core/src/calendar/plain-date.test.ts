import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  dateOf,
  daysInMonth,
  fromDayNumber,
  parsePlainDate,
  plainDate,
  toDayNumber,
  weekdayOf,
} from './plain-date.ts'

test.each([
  '2025-02-29',
  '2025-13-01',
  '2025-00-10',
  '2025-04-31',
  '25-1-1',
  '2025-1-1',
  '',
  '2025-01-01T00:00',
])('“%s” is not a day', text => expect(parsePlainDate(text)).toBeNull())

test('2024 has a 29 February, 2100 has none', () => {
  expect(dateOf(2024, 2, 29)).toBe('2024-02-29')
  expect(daysInMonth(2100, 2)).toBe(28)
})

test('1970-01-01 is day 0, a Thursday', () => {
  expect([toDayNumber(plainDate('1970-01-01')), weekdayOf(0)]).toEqual([0, 3])
})

test('no day is of the year 0', () => {
  expect(parsePlainDate('0000-01-01')).toBe(null)
})

test('a day beyond the year 9999 is refused rather than written wrongly', () => {
  expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow(RangeError)
})

test('every day of four centuries is the one the proleptic calendar of the platform names', () => {
  for (let day = -70_000; day < 80_000; day++) {
    const date = fromDayNumber(day)
    if (date !== new Date(day * 86_400_000).toISOString().slice(0, 10)) expect(date).toBe(day)
    if (toDayNumber(date) !== day) expect(toDayNumber(date)).toBe(day)
  }
})

test('days added are days taken away', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -20_000, max: 40_000 }),
      fc.integer({ min: -5_000, max: 5_000 }),
      (day, days) => {
        expect(addDays(addDays(fromDayNumber(day), days), -days)).toBe(fromDayNumber(day))
      },
    ),
  )
})
