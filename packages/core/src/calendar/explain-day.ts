import { citationOf } from './holiday-notice.ts'
import type { LedgerDay } from './ledger.ts'
import { type PlainDate, toDayNumber, weekdayOf } from './plain-date.ts'
import type { DueDate, Term } from './term.ts'

const weekdays = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'] as const

export function weekdayName(date: PlainDate): string {
  return weekdays[weekdayOf(toDayNumber(date))] as string
}

/** The ledger as the command prints it. */
export interface PrintedLedgerDay {
  readonly date: PlainDate
  readonly counts: boolean
  readonly why: string
}

export function printedLedger(
  ledger: readonly LedgerDay[],
  term: Term,
  due: DueDate,
): readonly PrintedLedgerDay[] {
  return ledger.map(line => ({
    date: line.date,
    counts: line.role === 'counted',
    why: explainDay(line, term, due),
  }))
}

/** Why a day is counted or not, in one line with the notice or the article that says so. */
export function explainDay(line: LedgerDay, term: Term, due: DueDate): string {
  return [whatItDoes(line, term, due), citation(line), doubt(line)].filter(part => part !== '').join('；')
}

function whatItDoes({ date, role, number, day, isWorkingDay }: LedgerDay, term: Term, due: DueDate): string {
  const what = whatItIs(date, day)
  switch (role) {
    case 'event':
      return `${weekdayName(date)}，事情发生的当天，不计入（民法典第二百零一条第二款）`
    case 'skipped':
      return `${what}，不计`
    case 'rolled-over':
      return isWorkingDay ? `${what}，顺延到这一天` : `${what}，继续顺延`
    case 'counted':
      if (date === due.endsOn && date !== due.dueOn)
        return `${what}，${nth(number, term)}，期满日不是工作日，顺延（民法典第二百零三条第一款）`
      if (term.unit !== 'working-day' && !isWorkingDay) return `${what}，${nth(number, term)}，按日计算时照计`
      return `${what}，${nth(number, term)}`
  }
}

function whatItIs(date: PlainDate, day: LedgerDay['day']): string {
  const weekday = weekdayName(date)
  switch (day.kind) {
    case 'weekday':
      return `${weekday}，工作日`
    case 'weekend':
      return `${weekday}，休息日`
    case 'make-up-workday':
      return `${weekday}，调休上班`
    case 'holiday':
      if (day.cancels === null) return `${weekday}，${day.name ?? ''}放假`
      return `${weekday}，${day.cancels.regionName}安排调休上班，${day.notice.regionName}安排休息`
  }
}

function nth(number: number | null, { unit }: Term): string {
  return unit === 'working-day' ? `第${number}个工作日` : `第${number}日`
}

function citation({ day, role }: LedgerDay): string {
  return role !== 'event' && 'notice' in day ? citationOf(day.notice) : ''
}

function doubt({ date, role, unknownTo }: LedgerDay): string {
  if (role === 'event' || unknownTo.length === 0) return ''
  return `${unknownTo.join('、')}${date.slice(0, 4)}年的放假通知还没有收录，暂按周一至周五计`
}
