import type { Finding } from '../finding/finding.ts'
import type { HolidayNotice } from './holiday-notice.ts'
import { readClauses } from './notice-clauses.ts'
import { checkNotice, noticeFinding } from './notice-findings.ts'
import { dateOf, type PlainDate } from './plain-date.ts'

/** What the reader of a notice must be told: the paper does not always say whose it is. */
export type NoticeOrigin = Pick<HolidayNotice, 'regionCode' | 'regionName' | 'scope'>

export interface ReadNotice {
  /** Null where not even the year was found. */
  readonly notice: HolidayNotice | null
  readonly findings: readonly Finding[]
}

/**
 * 放假通知 as pasted text, in the State Council's wording and the regions':
 *
 *   一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
 *
 * Nothing is used before a person has seen it; whatever was passed over or contradicts itself is a finding.
 */
export function readNotice(text: string, origin: NoticeOrigin): ReadNotice {
  const lines = text.split(/\r?\n/).map(fold)
  const year = yearIn(lines)
  if (year === null) {
    const finding = noticeFinding(1, 'notice-year-unread', 'error', {
      what: '没有读到是哪一年的通知。',
      why: '日期里多半只有月和日，不知道年份就不知道是哪一天。',
      fix: '把标题“关于20××年……节假日安排的通知”一起粘贴进来。',
    })
    return { notice: null, findings: [finding] }
  }
  const read = lines.flatMap((line, index) =>
    line.split(sections).map(section => readClauses(year, section, index + 1)),
  )
  const notice: HolidayNotice = {
    ...origin,
    year,
    number: numberIn(lines),
    issuedOn: issuedOnIn(lines),
    isSeen: true,
    holidays: read.flatMap(({ holidays }) => holidays),
    makeUpWorkdays: read.flatMap(({ makeUpWorkdays }) => makeUpWorkdays),
  }
  return { notice, findings: [...read.flatMap(({ findings }) => findings), ...checkNotice(notice)] }
}

/** Pasted without its line breaks, a notice still has its ordinals. */
const sections = /(?=[一二三四五六七八九十]+、[^:,。]{2,12}:)/u

/** Full-width and half-width forms alike; blanks mean nothing inside a line of Chinese. */
function fold(line: string): string {
  return line.normalize('NFKC').replace(/\s+/gu, '')
}

/** The title's year: the first one that is followed by what the notice is about. */
function yearIn(lines: readonly string[]): number | null {
  const [, year] = /(20\d{2})年[^。\n]*?(?:节|假|放假|休)/u.exec(lines.join('\n')) ?? []
  return year === undefined ? null : Number(year)
}

/** A 文号 stands on a line of its own; one inside a sentence is another document's. */
function numberIn(lines: readonly string[]): string | null {
  return lines.find(line => /^[^\d。,:]{2,20}[〔[(]\d{4}[〕\])]\d+号$/u.test(line)) ?? null
}

/** The date under the text, alone on its line. */
function issuedOnIn(lines: readonly string[]): PlainDate | null {
  const dates = lines.flatMap(line => {
    const [, year, month, day] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u.exec(line) ?? []
    return year === undefined ? [] : [dateOf(Number(year), Number(month), Number(day))]
  })
  return dates.at(-1) ?? null
}
