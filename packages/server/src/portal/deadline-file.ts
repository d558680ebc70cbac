import { addDays, type PlainDate } from '@mingbai/core/calendar/plain-date'
import type { DeadlineAnswer } from './deadline-answer.ts'
import { unitLabels } from './deadline-query.ts'

/** The due date for the reader's own calendar (iCalendar, RFC 5545): a whole day, tentative while provisional. */
export function deadlineFile({ question, due }: DeadlineAnswer, now: Date): string {
  const { from, amount, unit, regionCode } = question
  const term = `${from} 起 ${amount} ${unitLabels[unit]}`
  const doubt = due.unknownYears.map(
    ({ year, issuers }) => `${issuers.join('、')}${year}年的放假通知还没有收录`,
  )
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mingbai//deadline//ZH',
    'BEGIN:VEVENT',
    `UID:deadline-${from}-${amount}-${unit}-${regionCode ?? 'national'}@mingbai`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d{3}/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(due.dueOn)}`,
    `DTEND;VALUE=DATE:${compact(addDays(due.dueOn, 1))}`,
    `SUMMARY:${due.provisional ? '（暂定）' : ''}到期日：${term}`,
    `DESCRIPTION:${[`${term}，到期日 ${due.dueOn}。`, ...doubt.map(each => `${each}，日期是暂定的。`)].join('\\n')}`,
    `STATUS:${due.provisional ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
}

function compact(date: PlainDate): string {
  return date.replaceAll('-', '')
}

const encoder = new TextEncoder()

/** A line holds 75 octets at most, and none is cut inside a character. */
function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  for (const character of line) {
    if (encoder.encode(current + character).length > 74) {
      lines.push(current)
      current = ` ${character}`
    } else current += character
  }
  return [...lines, current].join('\r\n')
}
