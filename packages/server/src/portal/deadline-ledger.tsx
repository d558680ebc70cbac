import { explainDay } from '@mingbai/core/calendar/explain-day'
import type { DeadlineAnswer } from './deadline-answer.ts'

/** 逐日清单: the same as the picture, in words, for who reads it out, copies it or takes it to court. */
export function DeadlineLedger({ answer }: { answer: DeadlineAnswer }) {
  const { ledger, term, due } = answer
  return (
    <table class="ledger">
      <thead>
        <tr>
          <th scope="col">日期</th>
          <th scope="col">计不计</th>
          <th scope="col">为什么</th>
        </tr>
      </thead>
      <tbody>
        {ledger.map(line => (
          <tr class={line.date === due.dueOn ? 'last' : undefined}>
            <th scope="row">
              <time datetime={line.date}>{line.date}</time>
            </th>
            <td>{line.number === null ? '不计' : `第${line.number}`}</td>
            <td>{explainDay(line, term, due)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
