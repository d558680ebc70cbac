import { Button } from 'antd'
import { CellCard } from './cell-card.tsx'
import { CellFindings } from './cell-findings.tsx'
import { columnOf } from './cell-origin.ts'
import { PrintedRows } from './printed-rows.tsx'
import type { Desk } from './use-desk.ts'
import './cell-card.css'

/** What is chosen, whole, and the row as printed; nothing while nothing is. */
export function ChosenCard({ desk }: { readonly desk: Desk }) {
  const { chosen, row, place, names, mayMend, steps, quick, ask, close, accept } = desk
  const isCell = row !== null && place.field !== ''
  if (!isCell && (!chosen || chosen.row)) return null
  const finding = chosen?.finding ?? null
  const reopen = ({ key }: { readonly key: string }) => quick.mutate({ step: 'reopen', findings: [key] })
  return (
    <div className="chosen-cell">
      <section className="card" aria-label="选中的">
        <Button size="small" className="close" onClick={close}>
          收起
        </Button>
        {isCell && (
          <CellCard
            row={row}
            field={place.field}
            chosen={finding}
            names={names}
            mayMend={mayMend}
            steps={steps}
            isMending={desk.isMending}
            onMend={desk.mend}
            onAccept={accept}
            onReopen={reopen}
            onTakeBack={event => quick.mutate({ step: 'take-back', events: [event] })}
            onRemove={() => ask({ kind: 'remove', row })}
            onAdd={() => ask({ kind: 'add', row })}
          />
        )}
        {!isCell && finding && (
          <>
            <h2>
              整张表<span className="sub">原件第 {finding.at.row} 行</span>
            </h2>
            <CellFindings
              findings={[finding]}
              chosen={finding.key}
              names={names}
              onAccept={mayMend.allowed ? accept : null}
              onReopen={mayMend.allowed ? reopen : null}
            />
          </>
        )}
      </section>
      {isCell && (
        <PrintedRows
          printed={row.printed}
          meant={{
            row: finding?.at.row ?? row.item.provenance[place.field]?.row ?? 0,
            column: finding?.at.column ?? columnOf(row, place.field),
          }}
        />
      )}
    </div>
  )
}
