import type { Finding } from '../finding/finding.ts'
import { daysOf, type Holiday } from './holiday-notice.ts'
import { noticeFinding } from './notice-findings.ts'
import type { PlainDate } from './plain-date.ts'
import { readDates } from './read-dates.ts'

export interface ReadClauses {
  readonly holidays: readonly Holiday[]
  readonly makeUpWorkdays: readonly PlainDate[]
  readonly findings: readonly Finding[]
}

/** What is said of the days before it; 不放假 says nothing that is known here. */
const verb = /((?<!不)(?:放假|休息|公休|补休)|不再?上班)|(上班)/u

/** A line about the hours of the day: 夏季作息时间 from 5月1日 makes no workday of it. */
const hours = /作息|\d{1,2}:\d{2}|时间/u

/** One line of a notice: its heading names the festival, each sentence tells days and then what they are. */
export function readClauses(year: number, line: string, row: number): ReadClauses {
  const [, heading, body] =
    /^(?:[一二三四五六七八九十]+、|\(?\d+[.、)])?([^:,。\d]{2,20}):(.*)$/u.exec(line) ?? []
  const holidays: Holiday[] = []
  const makeUpWorkdays: PlainDate[] = []
  const findings: Finding[] = []

  for (const sentence of (body ?? line).split(/[。;]/u)) {
    let rest = sentence
    if (hours.test(line)) {
      if (readDates(year, rest).runs.length > 0) findings.push(passedOver(row, rest))
      continue
    }
    for (let said = verb.exec(rest); said; said = verb.exec(rest)) {
      const before = rest.slice(0, said.index)
      const after = rest.slice(said.index + said[0].length)
      const { runs, impossible } = readDates(year, before)
      for (const each of impossible) findings.push(impossibleDate(row, each))
      for (const each of runs.flatMap(run => run.wrongWeekdays)) findings.push(wrongWeekday(row, each))
      if (said[2] === undefined) {
        const name = heading ?? null
        holidays.push(...runs.map(({ from, to }) => ({ name, from, to })))
        findings.push(...wrongCount(row, name ?? '放假', runs.flatMap(daysOf).length, after))
      } else makeUpWorkdays.push(...runs.flatMap(daysOf))
      rest = after
    }
    if (readDates(year, rest).runs.length > 0 && !isDateLine(sentence)) findings.push(passedOver(row, rest))
  }
  return { holidays, makeUpWorkdays, findings }
}

function isDateLine(sentence: string): boolean {
  return /^\d{4}年\d{1,2}月\d{1,2}日$/u.test(sentence)
}

/** 共8天 counts the days of the run; where it does not agree, one of the two was copied wrongly. */
function wrongCount(row: number, name: string, days: number, after: string): Finding[] {
  const [, count] = /^(?:调休|,|与周末连休)*(?:共)?(\d+)天/u.exec(after) ?? []
  if (count === undefined || days === 0 || Number(count) === days) return []
  return [
    noticeFinding(row, 'notice-count-differs', 'warning', {
      what: `${name}写明 ${count} 天，读到的日期是 ${days} 天。`,
      why: '天数和日期对不上，可能有一天抄漏或抄错。',
      fix: '对照通知原文核对这一行。',
    }),
  ]
}

function impossibleDate(row: number, text: string): Finding {
  return noticeFinding(row, 'notice-date-impossible', 'error', {
    what: `“${text}”不是日历上的日子，或者先后颠倒。`,
    why: '读不出是哪一天。',
    fix: '对照通知原文改正后再读。',
  })
}

function wrongWeekday(row: number, text: string): Finding {
  return noticeFinding(row, 'notice-weekday-differs', 'error', {
    what: `${text}与日历上的星期对不上。`,
    why: '月日或星期有一个抄错了，也可能年份不对。',
    fix: '对照通知原文改正后再读。',
  })
}

function passedOver(row: number, text: string): Finding {
  return noticeFinding(row, 'notice-dates-passed-over', 'warning', {
    what: `“${text.slice(0, 40)}”里有日期，但没有说放假还是上班，没有采用。`,
    why: '可能讲的是作息时间或别的事，也可能是一种没有见过的写法。',
    fix: '如果它说的是放假或上班，请改写成“×月×日放假”或“×月×日上班”。',
  })
}
