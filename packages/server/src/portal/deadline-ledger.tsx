import { explainDay } from '@mingbai/core/calendar/explain-day'
import type { DeadlineAnswer } from './deadline-answer.ts'
import { as } from './table-roles.ts'

/** 逐日清单: the same as the picture, in words, for who reads it out, copies it or takes it to court. */
export function DeadlineLedger({ answer }: { answer: DeadlineAnswer }) {
  const { ledger, term, due } = answer
  return (
    <table class="ledger" {...as.table}>
      <thead {...as.group}>
        <tr {...as.row}>
          {['日期', '计不计', '为什么'].map(head => (
            <th scope="col" {...as.columnHeader}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as.group}>
        {ledger.map(line => (
          <tr class={line.date === due.dueOn ? 'last' : undefined} {...as.row}>
            <th scope="row" {...as.rowHeader}>
              <time datetime={line.date}>{line.date}</time>
            </th>
            <td {...as.cell}>{line.number === null ? '不计' : `第${line.number}`}</td>
            <td {...as.cell}>{explainDay(line, term, due)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
