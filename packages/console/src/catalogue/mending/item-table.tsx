import { type KeyboardEvent, useEffect, useRef } from 'react'
import { type Column, columnsOf } from './columns.ts'
import { ItemRow } from './item-row.tsx'
import { neighbourOf } from './neighbour.ts'
import type { Place } from './place.ts'
import type { UploadRow } from './upload-row.ts'
import './item-table.css'

interface ItemTableProps {
  readonly rows: readonly UploadRow[]
  readonly tiers: readonly string[]
  readonly place: Pick<Place, 'item' | 'field'>
  /** The other cells that the chosen finding is about. */
  readonly alsoMeant: readonly string[]
  readonly onChoose: (item: number, field: string) => void
}

/** The items as the document's columns: one cell is chosen, arrows go to the next one, the chosen one is kept in sight. */
export function ItemTable({ rows, tiers, place, alsoMeant, onChoose }: ItemTableProps) {
  const table = useRef<HTMLTableElement>(null)
  const columns = columnsOf(tiers)
  const { item, field } = place
  useEffect(() => {
    if (item === null) return
    const cell = table.current?.querySelector(`[data-cell="${item} ${field}"]`)
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [item, field])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbourOf({ rows, columns, item, field }, event.key)
    if (!next) return
    event.preventDefault()
    onChoose(next.item, next.field)
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.item} ${next.field}"]`)?.focus()
  }
  const isInSight = rows.some(({ number }) => number === item)
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are gone through by arrows is a grid
    <table className="cells" role="grid" ref={table} onKeyDown={onKeyDown}>
      <Head columns={columns} />
      <tbody>
        {rows.map((row, n) => (
          <ItemRow
            key={row.number}
            row={row}
            columns={columns}
            chosen={row.number === item ? field : null}
            alsoMeant={row.number === item ? alsoMeant : noFields}
            isFirst={!isInSight && n === 0}
            onChoose={onChoose}
          />
        ))}
      </tbody>
    </table>
  )
}

const noFields: readonly string[] = []

/** Ticks of one group stand under its name; other heads reach over both rows. */
function Head({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <thead>
      <tr>
        {columns.map(({ field, label, group }, n) => {
          if (group === null)
            return (
              <th key={field} scope="col" rowSpan={2} data-field={field}>
                {label}
              </th>
            )
          if (columns[n - 1]?.group === group) return null
          return (
            <th key={field} scope="colgroup" colSpan={columns.filter(each => each.group === group).length}>
              {group}
            </th>
          )
        })}
      </tr>
      <tr>
        {columns.map(
          ({ field, label, group }) =>
            group !== null && (
              <th key={field} scope="col" className="tick">
                {label}
              </th>
            ),
        )}
      </tr>
    </thead>
  )
}
