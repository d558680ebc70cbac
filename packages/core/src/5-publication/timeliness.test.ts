import { expect, test } from 'vitest'
import { builtInNotices } from '../calendar/built-in-notices.ts'
import { plainDate } from '../calendar/plain-date.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import { timelinessOf } from './timeliness.ts'

const xinjiang = workCalendar(builtInNotices, '654002')

test('what was formed on 20 May 2025 was due on 23 June in Xinjiang, and is late a day after', () => {
  const formedOn = plainDate('2025-05-20')
  expect(timelinessOf(formedOn, plainDate('2025-06-23'), xinjiang).kind).toBe('on-time')
  expect(timelinessOf(formedOn, plainDate('2025-06-24'), xinjiang)).toMatchObject({
    kind: 'late',
    daysLate: 1,
    due: { dueOn: '2025-06-23' },
  })
})

test('nobody is called on time without a date to count from', () =>
  expect(timelinessOf(null, plainDate('2025-06-23'), xinjiang)).toEqual({ kind: 'unknown' }))
