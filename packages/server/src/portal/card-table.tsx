import type { Child } from 'hono/jsx'
import { as } from './table-roles.ts'

interface CardTableProps {
  readonly className: string
  readonly heads: readonly string[]
  /** The first cell names the row. */
  readonly rows: readonly (readonly [name: Child, ...cells: Child[]])[]
}

/** A table on a desk, a card for each row on a phone. */
export function CardTable({ className, heads, rows }: CardTableProps) {
  return (
    <table class={`cards ${className}`} {...as.table}>
      <thead {...as.group}>
        <tr {...as.row}>
          {heads.map(head => (
            <th scope="col" {...as.columnHeader}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as.group}>
        {rows.map(([name, ...cells]) => (
          <tr {...as.row}>
            <th scope="row" {...as.rowHeader}>
              {name}
            </th>
            {cells.map((cell, index) => (
              <td data-label={heads[index + 1]} {...as.cell}>
                <div>{cell}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
