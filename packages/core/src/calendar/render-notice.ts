import type { NoticeComparison } from './compare-notice.ts'
import { weekdayName } from './explain-day.ts'
import { citationOf, type HolidayNotice } from './holiday-notice.ts'
import type { PlainDate } from './plain-date.ts'

/** A notice as a person confirms it, line by line. */
export function renderNotice(notice: HolidayNotice): string {
  const off = notice.holidays.map(
    ({ name, from, to }) => `  休  ${named(from)}${from === to ? '' : ` 至 ${named(to)}`}  ${name ?? '放假'}`,
  )
  const worked = notice.makeUpWorkdays.map(date => `  班  ${named(date)}  调休上班`)
  const scope = notice.scope === 'year' ? '全年的安排' : '只改这几天'
  return [`${citationOf(notice)}，${scope}`, ...off, ...worked].join('\n')
}

/** What it would change, before and after. */
export function renderComparison({ isKnownYear, days, window, moved, settled }: NoticeComparison): string {
  const changed = days.map(
    ({ date, isWorkingDay }) =>
      `  ${named(date)}：${isWorkingDay ? '原来休息，改为上班' : '原来上班，改为休息'}`,
  )
  const dates = moved.map(
    ({ on, before, after }) =>
      `  ${on} 起算：${before.dueOn}${before.provisional ? '（暂定）' : ''} → ${after.dueOn}${after.provisional ? '（暂定）' : ''}`,
  )
  return [
    `${isKnownYear ? '这一年已有通知。' : '这一年还没有通知。'}${changed.length > 0 ? `与现在的日历相比，有 ${changed.length} 天不同：` : '与现在的日历没有不同的日子。'}`,
    ...changed,
    `${window.from} 至 ${window.to} 每一天起算的 20 个工作日到期日：${dates.length} 个改变，${settled} 个由暂定变为确定。`,
    ...dates,
  ].join('\n')
}

function named(date: PlainDate): string {
  return `${date} ${weekdayName(date)}`
}
