import { useState } from 'react'
import { ability } from '../ui/ability.ts'
import { Act } from '../ui/act.tsx'
import { CloseDialog } from './close-dialog.tsx'
import type { Edition } from './history.ts'

/** 撤下 and 紧急下线, for an edition that somebody could still read. */
export function ClosingActs({ code, edition }: { readonly code: string; readonly edition: Edition }) {
  const [closing, setClosing] = useState<'withdraw' | 'take-down'>()
  return (
    <>
      {edition.state === 'in-force' && (
        <Act
          label="撤下"
          danger
          judgement={ability(edition.abilities, 'withdraw')}
          onAct={() => setClosing('withdraw')}
        />
      )}
      {edition.state !== 'taken-down' && (
        <Act
          label="紧急下线"
          danger
          judgement={ability(edition.abilities, 'take-down')}
          onAct={() => setClosing('take-down')}
        />
      )}
      {closing && (
        <CloseDialog
          code={code}
          number={edition.number}
          closing={closing}
          onClose={() => setClosing(undefined)}
        />
      )}
    </>
  )
}
