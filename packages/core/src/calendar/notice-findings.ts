import type { Finding, Severity } from '../finding/finding.ts'
import { daysOf, type HolidayNotice } from './holiday-notice.ts'
import { toDayNumber, weekdayOf, yearOf } from './plain-date.ts'

export function noticeFinding(
  row: number,
  code: string,
  severity: Severity,
  sentences: Pick<Finding, 'what' | 'why' | 'fix'>,
): Finding {
  return { code, severity, at: { row }, ...sentences }
}

/** Festivals that the country grants every year (全国年节及纪念日放假办法); 国庆节 and 中秋节 may share a line. */
const everyYear = ['元旦', '春节', '清明', '劳动', '端午', '中秋', '国庆']

/** What a notice as a whole leaves to be asked. */
export function checkNotice(notice: HolidayNotice): readonly Finding[] {
  const { holidays, makeUpWorkdays, scope, regionCode, number, year } = notice
  const off = new Set(holidays.flatMap(daysOf))
  const both = makeUpWorkdays.filter(date => off.has(date))
  const onWeekdays = makeUpWorkdays.filter(date => weekdayOf(toDayNumber(date)) < 5)
  const elsewhere = [...off, ...makeUpWorkdays].filter(date => Math.abs(yearOf(date) - year) > 1)
  const missing =
    regionCode === null && scope === 'year'
      ? everyYear.filter(name => !holidays.some(holiday => holiday.name?.includes(name)))
      : []
  return [
    ...(off.size + makeUpWorkdays.length === 0 ? [nothingRead] : []),
    ...both.map(date => contradiction(`${date} 既写放假又写上班。`)),
    ...elsewhere.map(date => contradiction(`${date} 不在 ${year} 年前后。`)),
    ...onWeekdays.map(workedWeekday),
    ...(missing.length > 0 ? [festivalsMissing(missing)] : []),
    ...(number === null ? [numberUnread] : []),
  ]
}

const nothingRead = noticeFinding(1, 'notice-empty', 'error', {
  what: '没有读到任何放假或上班的日期。',
  why: '通知应当写明哪几天放假、哪几天上班。',
  fix: '粘贴通知的全文，例如“一、元旦：1月1日至3日放假，共3天。1月4日上班。”',
})

function contradiction(what: string): Finding {
  return noticeFinding(1, 'notice-contradiction', 'error', {
    what,
    why: '同一天不能有两种安排，别的年份也不归这份通知管。',
    fix: '对照通知原文改正后再读。',
  })
}

function workedWeekday(date: string): Finding {
  return noticeFinding(1, 'notice-workday-on-weekday', 'warning', {
    what: `${date} 写作上班，但它本来就是周一至周五。`,
    why: '调休上班一般在周六、周日；也可能月日抄错了。',
    fix: '对照通知原文核对。',
  })
}

function festivalsMissing(names: readonly string[]): Finding {
  return noticeFinding(1, 'notice-festivals-missing', 'warning', {
    what: `没有读到${names.join('、')}的安排。`,
    why: '这些节日每年都放假，缺了多半是没有粘贴全。',
    fix: '粘贴通知的全文。',
  })
}

const numberUnread = noticeFinding(1, 'notice-number-unread', 'warning', {
  what: '没有读到文号。',
  why: '每一天都要说得出依据哪一份通知；没有文号的显示“文号待核”。',
  fix: '把文号单独写一行，例如“国办发明电〔2024〕12号”。',
})
