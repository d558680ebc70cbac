import { CellCard } from './cell-card.tsx'
import { TableFindingCard } from './table-finding-card.tsx'
import type { Desk } from './use-desk.ts'

/** What is chosen, whole; nothing while nothing is. */
export function ChosenCard({ desk }: { readonly desk: Desk }) {
  const { chosen, row, place, names, mayMend, steps, quick, ask, close, accept } = desk
  const reopen = ({ key }: { readonly key: string }) => quick.mutate({ step: 'reopen', findings: [key] })
  if (row && place.field !== '') {
    return (
      <CellCard
        row={row}
        field={place.field}
        chosen={chosen?.finding ?? null}
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
        onClose={close}
      />
    )
  }
  if (!chosen || chosen.row) return null
  return (
    <TableFindingCard
      finding={chosen.finding}
      names={names}
      onAccept={mayMend.allowed ? accept : null}
      onReopen={mayMend.allowed ? reopen : null}
      onClose={close}
    />
  )
}
