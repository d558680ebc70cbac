import { Button } from 'antd'
import type { ReactNode } from 'react'
import { movedRow } from './moved-row.ts'

interface RowsProps<Row> {
  /** What one row is: 材料. */
  readonly noun: string
  readonly rows: readonly Row[]
  readonly empty: Row
  readonly onChange: (rows: readonly Row[]) => void
  readonly children: (row: Row, onChange: (row: Row) => void) => ReactNode
}

/** A list of rows, ordered by buttons: nothing has to be dragged. */
export function Rows<Row>({ noun, rows, empty, onChange, children }: RowsProps<Row>) {
  return (
    <div className="edit-rows">
      {rows.length > 0 && (
        <ol>
          {rows.map((row, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name while it is being typed
            <li key={`${noun} ${n}`}>
              <fieldset>
                <legend className="vh">
                  {noun} {n + 1}
                </legend>
                <div className="cells">{children(row, changed => onChange(rows.with(n, changed)))}</div>
                <div className="row-acts">
                  <Button
                    size="small"
                    disabled={n === 0}
                    aria-label={`${noun} ${n + 1} 上移`}
                    onClick={() => onChange(movedRow(rows, n, -1))}
                  >
                    上移
                  </Button>
                  <Button
                    size="small"
                    disabled={n === rows.length - 1}
                    aria-label={`${noun} ${n + 1} 下移`}
                    onClick={() => onChange(movedRow(rows, n, 1))}
                  >
                    下移
                  </Button>
                  <Button
                    size="small"
                    aria-label={`去掉${noun} ${n + 1}`}
                    onClick={() => onChange(rows.filter((_, each) => each !== n))}
                  >
                    去掉
                  </Button>
                </div>
              </fieldset>
            </li>
          ))}
        </ol>
      )}
      <Button onClick={() => onChange([...rows, empty])}>
        加一{noun === '材料' ? '份' : '条'}
        {noun}
      </Button>
    </div>
  )
}
