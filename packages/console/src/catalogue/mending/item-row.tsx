import { memo } from 'react'
import { severityLabels } from '../severity-in-words.ts'
import { cellText } from './cell-text.ts'
import { type Column, isTick } from './columns.ts'
import { heaviestOpen } from './heaviest-open.ts'
import type { UploadRow } from './upload-row.ts'

interface ItemRowProps {
  readonly row: UploadRow
  readonly columns: readonly Column[]
  /** The field of the chosen cell; null: it is in another row. */
  readonly chosen: string | null
  readonly alsoMeant: readonly string[]
  /** Where the tabulator enters the table while no cell is chosen. */
  readonly isFirst: boolean
  readonly onChoose: (item: number, field: string) => void
}

/** One item; hundreds stand on a page, and choosing a cell draws two of them anew. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { row, columns, chosen, alsoMeant, isFirst, onChoose } = props
  return (
    <tr className={row.state} aria-selected={chosen !== null}>
      {columns.map(column => {
        const { field } = column
        const isChosen = chosen === field
        const weight = heaviestOpen(row, field)
        const isMended = row.mends.some(mend => mend.field === field)
        const classes = [
          isTick(column) ? 'tick' : '',
          weight ?? '',
          isMended ? 'mended' : '',
          isChosen ? 'chosen' : '',
          alsoMeant.includes(field) ? 'meant' : '',
        ]
        const Cell = field === 'path' ? 'th' : 'td'
        return (
          <Cell
            key={field}
            scope={field === 'path' ? 'row' : undefined}
            className={classes.filter(Boolean).join(' ')}
            data-cell={`${row.number} ${field}`}
            tabIndex={isChosen || (isFirst && field === 'path') ? 0 : -1}
            aria-selected={isChosen}
            onClick={() => onChoose(row.number, field)}
            onFocus={() => isChosen || onChoose(row.number, field)}
          >
            {field === 'path' ? <Titles row={row} /> : <Value row={row} field={field} />}
            {weight && <span className="vh">，有{severityLabels[weight]}</span>}
            {isMended && <span className="vh">，改过</span>}
          </Cell>
        )
      })}
    </tr>
  )
})

function Titles({ row: { position, state, item } }: { readonly row: UploadRow }) {
  const above = item.path.slice(0, -1)
  return (
    <span className="titles">
      <span className="ordinal">{position ?? '删'}</span>
      <span>
        {above.length > 0 && <span className="sub">{above.join(' › ')}</span>}
        <span className="title">{item.path.at(-1)}</span>
        {state === 'added' && <span className="tag">补加</span>}
      </span>
    </span>
  )
}

function Value({ row: { item }, field }: { readonly row: UploadRow; readonly field: string }) {
  const text = cellText(item, field)
  if (text === null) return <span className="gap">待核</span>
  return <span className="text">{text === '' ? <span className="vh">否</span> : text}</span>
}
