import type { DraftEvent, DraftEventKind } from '@mingbai/core/4-content/draft-event'
import type { Action } from '@mingbai/core/permission/action'

/** 送审, 审核 …: what a person does to a draft by a button, named as in the permission table, and what it is in its life. */
export const eventOfStep = {
  submit: 'submitted',
  approve: 'approved',
  return: 'returned',
  refer: 'referred',
  'answer-referral': 'referral-answered',
  'approve-secrecy': 'secrecy-approved',
  'refuse-secrecy': 'secrecy-refused',
  'ask-confirmation': 'confirmation-asked',
  'withdraw-confirmation': 'confirmation-withdrawn',
  confirm: 'confirmation-given',
  'refuse-confirmation': 'confirmation-refused',
  unschedule: 'unscheduled',
  discard: 'discarded',
} as const satisfies Partial<Record<Action, DraftEventKind>>

type StepName = keyof typeof eventOfStep

type StepEvent<Name extends StepName> = Extract<DraftEvent, { kind: (typeof eventOfStep)[Name] }>

/** A step with whatever it has to say, about the text that the person has seen. */
export type Step = {
  [Name in StepName]: { readonly step: Name } & Omit<StepEvent<Name>, 'kind' | 'by' | 'at'>
}[StepName]
