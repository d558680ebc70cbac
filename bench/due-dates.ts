import { performance } from 'node:perf_hooks'
import { builtInNotices } from '../packages/core/src/calendar/built-in-notices.ts'
import { fromDayNumber, plainDate, toDayNumber } from '../packages/core/src/calendar/plain-date.ts'
import { dueDateOf } from '../packages/core/src/calendar/term.ts'
import { workCalendar } from '../packages/core/src/calendar/work-calendar.ts'
import type { Row } from './report.ts'

const count = 1_000_000

/** 20 working days in Xinjiang's calendar, from every day of 2007-2026 over and over. */
export function measureDueDates(): Row {
  const calendar = workCalendar(builtInNotices, '654002')
  const first = toDayNumber(plainDate('2007-01-01'))
  const days = toDayNumber(plainDate('2026-12-31')) - first + 1
  const began = performance.now()
  for (let n = 0; n < count; n++) {
    dueDateOf(fromDayNumber(first + (n % days)), { amount: 20, unit: 'working-day' }, calendar)
  }
  const seconds = (performance.now() - began) / 1000
  return {
    what: '1,000,000 个到期日（20 个工作日）',
    measured: `${seconds.toFixed(2)} 秒`,
    bar: '< 5 秒',
    met: seconds < 5,
  }
}
