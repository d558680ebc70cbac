import { citationOf } from '@mingbai/core/calendar/holiday-notice'
import { addDays } from '@mingbai/core/calendar/plain-date'
import type { Child } from 'hono/jsx'
import { longDate, shortDate, shortDateWithWeekday } from './chinese-date.ts'
import type { DeadlineAnswer } from './deadline-answer.ts'
import { namedRuns } from './named-runs.ts'

/** 为什么是这一天: the steps of the reckoning, each with the article or the notice that it rests on. */
export function DeadlineReasons({ answer }: { answer: DeadlineAnswer }) {
  const { question, due, ledger } = answer
  return (
    <ol class="reasons">
      <Reason basis="《民法典》第二百零一条第二款">
        {shortDateWithWeekday(question.from)}是事情发生的当天，不计入，从
        {shortDate(addDays(question.from, 1))}起算。
      </Reason>
      <Counting answer={answer} />
      {namedRuns(ledger).map(({ from, to, day }) => (
        <Reason basis={citationOf(day.notice)}>
          {shortDate(from)}
          {from === to ? '' : `至${shortDate(to)}`}
          {day.kind === 'holiday' ? `，${day.name ?? ''}放假` : '，调休上班'}
          {day.kind === 'holiday' && day.cancels !== null && `（${day.cancels.regionName}原来安排上班）`}。
        </Reason>
      ))}
      <Ending answer={answer} />
      {answer.nationalDueOn !== null && (
        <Reason basis={`${answer.issuers.at(-1)}的放假通知；《全国年节及纪念日放假办法》第四条`}>
          只按国家的通知算，会是{longDate(answer.nationalDueOn)}；当地另有放假的日子，所以是
          {longDate(due.dueOn)}。
        </Reason>
      )}
      <Reason basis="《民法典》第二百零三条第二款">
        到期日当天 24 时截止；有业务时间的，到停止业务活动时截止。
      </Reason>
    </ol>
  )
}

function Counting({ answer: { question, due, ledger, term } }: { answer: DeadlineAnswer }) {
  const skipped = ledger.filter(({ role }) => role === 'skipped').length
  switch (term.unit) {
    case 'working-day':
      return (
        <Reason basis="放假通知；逐日清单见下">
          只数工作日：周一至周五，减去放假的日子，加上调休上班的日子。数到第 {question.amount} 个是
          {shortDateWithWeekday(due.dueOn)}，其间跳过 {skipped} 天。
        </Reason>
      )
    case 'day':
      return (
        <Reason basis="期限写的是“日”，不是“工作日”">
          按日计算，休息日也算在内。第 {question.amount} 日是{shortDateWithWeekday(due.endsOn)}。
        </Reason>
      )
    case 'month':
      return (
        <Reason basis="《民法典》第二百零二条">
          按月计算，到期月的对应日是最后一日，没有对应日的是月末日：{shortDateWithWeekday(due.endsOn)}。
        </Reason>
      )
  }
}

function Ending({ answer: { due, term } }: { answer: DeadlineAnswer }) {
  if (term.unit === 'working-day') return null
  return (
    <Reason basis="《民法典》第二百零三条第一款">
      {due.endsOn === due.dueOn
        ? `${shortDate(due.endsOn)}是工作日，不用顺延。`
        : `${shortDate(due.endsOn)}不是工作日，顺延到它后面的第一个工作日：${shortDateWithWeekday(due.dueOn)}。`}
    </Reason>
  )
}

function Reason({ basis, children }: { basis: string; children?: Child }) {
  return (
    <li>
      <span>{children}</span>
      <span class="basis">{basis}</span>
    </li>
  )
}
