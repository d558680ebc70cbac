import fc from 'fast-check'
import { expect, test } from 'vitest'
import { builtInNotices } from './built-in-notices.ts'
import { printedLedger } from './explain-day.ts'
import { ledgerOf } from './ledger.ts'
import { fromDayNumber, plainDate, toDayNumber } from './plain-date.ts'
import { dueDateOf, type Term } from './term.ts'
import { workCalendar } from './work-calendar.ts'

function ledger(on: string, term: Term, region: string | null = '654002') {
  const calendar = workCalendar(builtInNotices, region)
  const due = dueDateOf(plainDate(on), term, calendar)
  return printedLedger(ledgerOf(plainDate(on), term, due, calendar), term, due)
}
const why = (lines: ReturnType<typeof ledger>, date: string) => lines.find(line => line.date === date)?.why

test('twenty working days over 古尔邦节: every day with its reason and its notice', () => {
  const lines = ledger('2025-05-20', { amount: 20, unit: 'working-day' })
  expect(lines[0]).toEqual({
    date: '2025-05-20',
    counts: false,
    why: '星期二，事情发生的当天，不计入（民法典第二百零一条第二款）',
  })
  expect(why(lines, '2025-06-02')).toBe(
    '星期一，端午节放假，不计；国家2025年放假通知（国办发明电〔2024〕12号）',
  )
  expect(why(lines, '2025-06-09')).toBe('星期一，古尔邦节放假，不计；新疆2025年放假通知（文号待核）')
  expect(lines.at(-1)).toEqual({ date: '2025-06-23', counts: true, why: '星期一，工作日，第20个工作日' })
})

test('a cancelled make-up workday names both notices', () => {
  expect(why(ledger('2014-09-26', { amount: 1, unit: 'working-day' }), '2014-09-28')).toBe(
    '星期日，国家安排调休上班，新疆安排休息，不计；新疆2014年放假安排的部分日子（文号待核）；新疆2014年的放假通知还没有收录，暂按周一至周五计',
  )
})

test('days that roll over say so, on the day the term ends and on each after it', () => {
  const lines = ledger('2025-09-21', { amount: 15, unit: 'day' }, null)
  expect(why(lines, '2025-10-06')).toContain('第15日，期满日不是工作日，顺延（民法典第二百零三条第一款）')
  expect(why(lines, '2025-10-08')).toContain('继续顺延')
  expect(lines.at(-1)).toEqual({ date: '2025-10-09', counts: false, why: '星期四，工作日，顺延到这一天' })
  expect(why(lines, '2025-10-01')).toContain('第10日，按日计算时照计')
})

test('days of a year without a notice say that they are taken for Monday to Friday', () => {
  expect(why(ledger('2026-12-30', { amount: 3, unit: 'working-day' }, null), '2027-01-01')).toBe(
    '星期五，工作日，第2个工作日；国家2027年的放假通知还没有收录，暂按周一至周五计',
  )
})

test('days of a notice nobody saw say 待核', () => {
  expect(why(ledger('2026-05-22', { amount: 20, unit: 'working-day' }), '2026-05-27')).toContain(
    '新疆2026年放假通知（没有见到原文，日期待核）',
  )
})

test('a ledger names every day once, and counts as many as the term has', () => {
  const first = toDayNumber(plainDate('2007-01-01'))
  const amount = fc.integer({ min: 1, max: 60 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 7_600 }), amount, fc.boolean(), (n, amount, isWorking) => {
      const on = fromDayNumber(first + n)
      const lines = ledger(on, { amount, unit: isWorking ? 'working-day' : 'day' })
      expect(lines.filter(line => line.counts)).toHaveLength(amount)
      expect(lines.map(line => line.date)).toEqual(lines.map((_, k) => fromDayNumber(first + n + k)))
    }),
    { numRuns: 60 },
  )
})
