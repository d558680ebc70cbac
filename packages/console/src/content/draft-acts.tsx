import { useState } from 'react'
import { useNavigate } from 'react-router'
import { PublicationActs } from '../publication/publication-acts.tsx'
import { ability } from '../ui/ability.ts'
import { Act } from '../ui/act.tsx'
import type { Draft } from './draft.ts'
import { StepDialog } from './step-dialog.tsx'
import { type StepName, stepForms, stepsIn } from './step-forms.ts'

/** All that stands to be done in this state: what the person may, and what others may with the reason. */
export function DraftActs({ draft }: { readonly draft: Draft }) {
  const navigate = useNavigate()
  const [step, setStep] = useState<StepName>()
  const steps = stepsIn(draft.state.kind)
  const isFirst = (each: StepName) => stepForms[each].tone === 'forward'
  const acts = (wanted: readonly StepName[]) =>
    wanted.map(each => (
      <Act
        key={each}
        label={stepForms[each].label}
        judgement={ability(draft.abilities, each)}
        primary={isFirst(each)}
        onAct={() => setStep(each)}
      />
    ))
  return (
    <fieldset className="acts">
      <legend className="vh">可以办的</legend>
      {acts(steps.filter(isFirst))}
      <PublicationActs draft={draft} />
      <Act
        label={draft.state.kind === 'writing' ? '接着写' : '修改文字'}
        judgement={ability(draft.abilities, 'write')}
        onAct={() => navigate(`/items/${draft.itemCode}/write`)}
      />
      {acts(steps.filter(each => !isFirst(each)))}
      {step && <StepDialog draft={draft} step={step} onClose={() => setStep(undefined)} />}
    </fieldset>
  )
}
