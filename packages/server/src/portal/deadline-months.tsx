import type { LedgerDay } from '@mingbai/core/calendar/ledger'
import {
  dateOf,
  daysInMonth,
  monthOf,
  type PlainDate,
  toDayNumber,
  weekdayOf,
  yearOf,
} from '@mingbai/core/calendar/plain-date'
import type { DueDate } from '@mingbai/core/calendar/term'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

interface DeadlineMonthsProps {
  readonly ledger: readonly LedgerDay[]
  readonly due: DueDate
}

/** The reckoning as a wall calendar, without the weeks it does not touch: each day with its number, or with the mark that says why it has none. */
export function DeadlineMonths({ ledger, due }: DeadlineMonthsProps) {
  const days = new Map(ledger.map(line => [line.date, line]))
  const months = [...new Set(ledger.map(({ date }) => date.slice(0, 7)))]
  return (
    <div class="months">
      {months.map(month => (
        <Month month={month} days={days} due={due} />
      ))}
    </div>
  )
}

interface MonthProps {
  readonly month: string
  readonly days: ReadonlyMap<PlainDate, LedgerDay>
  readonly due: DueDate
}

function Month({ month, days, due }: MonthProps) {
  const first = `${month}-01` as PlainDate
  return (
    <table class="month">
      <caption>
        {yearOf(first)}年{monthOf(first)}月
      </caption>
      <thead>
        <tr>
          {weekdays.map(name => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(first)
          .filter(week => week.some(date => date !== null && days.has(date)))
          .map(week => (
            <tr>
              {week.map(date =>
                date === null ? <td class="none" /> : <Day date={date} line={days.get(date)} due={due} />,
              )}
            </tr>
          ))}
      </tbody>
    </table>
  )
}

function Day({ date, line, due }: { date: PlainDate; line: LedgerDay | undefined; due: DueDate }) {
  const day = <span class="d">{Number(date.slice(8))}</span>
  if (!line) return <td class="beyond">{day}</td>
  const isDue = date === due.dueOn
  const kind = isDue ? 'due' : line.role
  return (
    <td class={`${kind}${line.unknownTo.length > 0 && line.role !== 'event' ? ' unsure' : ''}`}>
      {day}
      {line.day.kind === 'make-up-workday' && <span class="m">班</span>}
      <span class="n">{isDue ? '到期' : (line.number ?? restMark(line))}</span>
    </td>
  )
}

/** 休 as every Chinese calendar marks it; a plain weekend needs no mark. */
function restMark({ role, day }: LedgerDay): string {
  if (role === 'event') return '起'
  return day.kind === 'holiday' ? '休' : ''
}

/** Weeks from Monday to Sunday; null before the first and after the last of the month. */
function weeksOf(first: PlainDate): readonly (readonly (PlainDate | null)[])[] {
  const lead = weekdayOf(toDayNumber(first))
  const length = daysInMonth(yearOf(first), monthOf(first))
  return Array.from({ length: Math.ceil((lead + length) / 7) }, (_, week) =>
    weekdays.map((_, n) => dateOf(yearOf(first), monthOf(first), week * 7 + n - lead + 1)),
  )
}
