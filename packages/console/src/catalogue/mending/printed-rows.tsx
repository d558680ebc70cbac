import { useEffect, useRef } from 'react'
import type { UploadRow } from './upload-row.ts'

interface PrintedRowsProps {
  readonly printed: UploadRow['printed']
  /** The cell that is meant, in the document's own rows and columns. */
  readonly meant: { readonly row: number; readonly column: number | null }
}

/** 原件的行, cell by cell as printed: the meant one is marked and in sight. */
export function PrintedRows({ printed, meant }: PrintedRowsProps) {
  const place = useRef<HTMLElement>(null)
  const mark = `${meant.row} ${meant.column}`
  useEffect(() => {
    const cell = place.current?.querySelector<HTMLElement>(`[data-printed="${mark}"]`)
    if (cell && place.current) place.current.scrollTo(cell.offsetLeft - 120, cell.offsetTop - 30)
  }, [mark])
  const columns = Math.max(0, ...printed.map(({ cells }) => cells.length))
  if (columns === 0) return <p className="none">原件里没有读到它的行。</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section className="printed" ref={place} tabIndex={0} aria-label="原件的行">
      <table>
        <thead>
          <tr>
            <th scope="col">原件</th>
            {Array.from({ length: columns }, (_, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column's name is its number
              <th scope="col" key={n}>
                {n + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {printed.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">第 {row} 行</th>
              {Array.from({ length: columns }, (_, n) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column's name is its number
                  key={n}
                  data-printed={`${row} ${n + 1}`}
                  className={mark === `${row} ${n + 1}` ? 'meant' : ''}
                >
                  {cells[n]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
