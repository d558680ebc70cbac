import { plainDate } from '@mingbai/core/calendar/plain-date'
import type { Site } from '../site.ts'
import { deadlineHref } from './addresses.ts'
import type { DeadlineQuestion } from './deadline-query.ts'

type Example = Omit<DeadlineQuestion, 'regionCode' | 'from'> & {
  readonly from: string
  readonly what: string
  readonly law: string
}

/** Terms that people meet, each chosen to show one thing about counting. */
const examples: readonly Example[] = [
  {
    from: '2026-09-14',
    amount: 20,
    unit: 'working-day',
    what: '信息在 9 月 14 日形成，20 个工作日内公开：中间有中秋、国庆，也有调休上班的星期六',
    law: '《政府信息公开条例》第二十六条',
  },
  {
    from: '2025-05-20',
    amount: 20,
    unit: 'working-day',
    what: '5 月 20 日收到申请，20 个工作日内答复：中间有端午节和古尔邦节',
    law: '《政府信息公开条例》第三十三条',
  },
  {
    from: '2025-09-06',
    amount: 30,
    unit: 'day',
    what: '9 月 6 日发生工伤，单位 30 日内申请认定：按日计算，最后一日在国庆长假里，顺延',
    law: '《工伤保险条例》第十七条',
  },
]

/** Before anything is asked the page teaches by example. */
export function DeadlineExamples({ site }: { site: Site }) {
  return (
    <section class="part" aria-labelledby="h-examples">
      <h2 id="h-examples">几个例子</h2>
      <ul class="examples">
        {examples.map(({ from, amount, unit, what, law }) => (
          <li>
            <a href={deadlineHref({ from: plainDate(from), amount, unit, regionCode: site.regionCode })}>
              {what}
            </a>
            <span class="basis">{law}</span>
          </li>
        ))}
      </ul>
      <h2 class="next">“工作日”和“日”不一样</h2>
      <p class="prose">
        写“20个工作日”的，双休日和放假的日子都不数，调休上班的星期六、星期日要数。写“20日”的，休息日也数，只有最后一日遇到休息日才往后顺延。算之前，请先看清楚规定里写的是哪一种。
      </p>
    </section>
  )
}
