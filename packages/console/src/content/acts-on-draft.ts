import type { Action } from '@mingbai/core/permission/action'
import type { Draft } from './draft.ts'
import { type StepName, stepForms, stepsIn } from './step-forms.ts'

export interface DraftAct {
  readonly label: string
  readonly action: Action
  readonly does: StepName | 'write' | 'publish' | 'schedule'
  /** Takes the text nearer to the public. */
  readonly isForward: boolean
}

const publishing: readonly DraftAct[] = [
  { label: '现在发布', action: 'publish', does: 'publish', isForward: true },
  { label: '定时发布', action: 'schedule', does: 'schedule', isForward: false },
]

/** What stands to be done to a draft in its state, by whoever may: forward first. */
export function actsOnDraft({ state }: Pick<Draft, 'state'>): readonly DraftAct[] {
  const isAsked = state.confirmations.some(({ given }) => given === null)
  const steps = stepsIn(state.kind, isAsked).map(step => ({
    label: stepForms[step].label,
    action: step,
    does: step,
    isForward: stepForms[step].tone === 'forward',
  }))
  const writing = state.kind === 'writing' ? '接着写' : '修改文字'
  return [
    ...steps.filter(({ isForward }) => isForward),
    ...(state.kind === 'cleared' ? publishing : []),
    ...(state.kind === 'scheduled' ? publishing.slice(0, 1) : []),
    { label: writing, action: 'write', does: 'write', isForward: false },
    ...steps.filter(({ isForward }) => !isForward),
  ]
}
