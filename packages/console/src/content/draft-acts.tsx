import { useState } from 'react'
import { useNavigate } from 'react-router'
import { PublishDialog } from '../publication/publish-dialog.tsx'
import { ability } from '../ui/ability.ts'
import { Act } from '../ui/act.tsx'
import { actsOnDraft, type DraftAct } from './acts-on-draft.ts'
import type { Draft } from './draft.ts'
import { StepDialog } from './step-dialog.tsx'

/** All that stands to be done in this state: what the person may, then what others may, with the reason. */
export function DraftActs({ draft }: { readonly draft: Draft }) {
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<Exclude<DraftAct['does'], 'write'>>()
  const close = () => setChosen(undefined)
  const acts = actsOnDraft(draft).map(act => ({ ...act, judgement: ability(draft.abilities, act.action) }))
  const allowed = acts.filter(({ judgement }) => judgement.allowed)
  const forbidden = acts.filter(({ judgement }) => !judgement.allowed)
  const forward = allowed.find(({ isForward }) => isForward)
  const choose = (does: DraftAct['does']) =>
    does === 'write' ? navigate(`/items/${draft.itemCode}/write`) : setChosen(does)
  return (
    <>
      <fieldset className="acts">
        <legend className="vh">可以办的</legend>
        {[...allowed, ...forbidden].map(({ label, does, isForward, judgement }) => (
          <Act
            key={label}
            label={label}
            judgement={judgement}
            primary={isForward}
            shortcut={does === 'write' ? 'e' : label === forward?.label ? 's' : undefined}
            onAct={() => choose(does)}
          />
        ))}
      </fieldset>
      {forbidden.length > 0 && (
        <details className="reasons">
          <summary>为什么有 {forbidden.length} 件不能办</summary>
          <ul>
            {forbidden.map(({ label, judgement }) => (
              <li key={label}>{!judgement.allowed && judgement.reason}</li>
            ))}
          </ul>
        </details>
      )}
      {(chosen === 'publish' || chosen === 'schedule') && (
        <PublishDialog draft={draft} when={chosen === 'publish' ? 'now' : 'later'} onClose={close} />
      )}
      {chosen && chosen !== 'publish' && chosen !== 'schedule' && (
        <StepDialog draft={draft} step={chosen} onClose={close} />
      )}
    </>
  )
}
