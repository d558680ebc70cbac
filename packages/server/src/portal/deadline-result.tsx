import { weekdayName } from '@mingbai/core/calendar/explain-day'
import type { Site } from '../site.ts'
import { deadlineHref } from './addresses.ts'
import { longDate } from './chinese-date.ts'
import type { DeadlineAnswer } from './deadline-answer.ts'
import { unitLabels } from './deadline-query.ts'
import { regionName } from './deadline-region.ts'

/** The answer first: the date, large; then what it was reckoned from; a provisional date says so before all else. */
export function DeadlineResult({ site, answer }: { site: Site; answer: DeadlineAnswer }) {
  const { question, due, issuers } = answer
  const { from, amount, unit, regionCode } = question
  return (
    <section class="due-on" aria-labelledby="h-due">
      <h2 id="h-due">
        <span class="label">{due.provisional ? '到期日（暂定）' : '到期日'}</span>
        <time datetime={due.dueOn}>{longDate(due.dueOn)}</time>{' '}
        <span class="weekday">{weekdayName(due.dueOn)}</span>
      </h2>
      {due.provisional && <Provisional answer={answer} />}
      {answer.isYearEndOpen && (
        <p class="provisional">
          下一年的放假通知还没有收录。它有时会调整 12 月的最后几天（2007 年和 2018 年的 12 月 29
          日就改成了上班），请到时再算一次。
        </p>
      )}
      <p>
        {longDate(from)}起，{amount}
        {unitLabels[unit]}，{regionName(regionCode ?? '', site)}。用{issuers.join('和')}的放假通知计算。
      </p>
      {regionCode !== null && issuers.length === 1 && (
        <p class="note">没有收录这个地区自己的放假通知，是按全国的算的；当地另有放假日的，到期日可能更晚。</p>
      )}
      <p class="acts">
        <a class="button plain" href={deadlineHref(question, '.ics')}>
          存进手机日历（.ics）
        </a>
        <a class="button plain" href={deadlineHref(question)}>
          这一页的固定地址
        </a>
      </p>
    </section>
  )
}

function Provisional({ answer }: { answer: DeadlineAnswer }) {
  return (
    <p class="provisional">
      <b>这个日期是暂定的。</b>
      {answer.due.unknownYears.map(
        ({ year, issuers }) =>
          `${issuers.join('和')}${year}年的放假通知还没有收录，${year}年暂按周一至周五都上班计算。`,
      )}
      收录以后日期可能改变，请到时再算一次。
    </p>
  )
}
