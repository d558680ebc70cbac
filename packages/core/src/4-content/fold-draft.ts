import {
  answered,
  backToWriting,
  factsOf,
  rewritten,
  settled,
  signatureOf,
  withConfirmations,
} from './draft-changes.ts'
import type { DraftEvent } from './draft-event.ts'
import type { DraftState } from './draft-state.ts'
import { objectionToStep } from './objection-to-step.ts'

export type NextDraft =
  | { readonly ok: true; readonly state: DraftState }
  | { readonly ok: false; readonly why: string }

/** What an event makes of a draft (null: there is none yet), or why it cannot happen. Asked before an event is stored. */
export function nextDraft(state: DraftState | null, event: DraftEvent): NextDraft {
  const why = objectionToStep(state, event)
  if (why !== null) return { ok: false, why }
  return { ok: true, state: state === null ? firstState(event) : stateAfter(state, event) }
}

/** The state that the stored events say. Throws at one that could not have happened: whoever stored it did not ask. */
export function foldDraft(events: readonly DraftEvent[]): DraftState | null {
  let state: DraftState | null = null
  for (const event of events) {
    const next: NextDraft = nextDraft(state, event)
    if (!next.ok)
      throw new Error(`a stored event that cannot follow: ${event.kind} at ${event.at}: ${next.why}`)
    state = next.state
  }
  return state
}

function firstState({ by, contentHash }: DraftEvent): DraftState {
  return {
    kind: 'writing',
    returned: null,
    contentHash,
    authors: [by],
    submitted: null,
    review: null,
    secrecyReview: null,
    referralAnswer: null,
    confirmations: [],
    voided: null,
  }
}

function stateAfter(state: DraftState, event: DraftEvent): DraftState {
  const facts = factsOf(state)
  const signature = signatureOf(event)
  switch (event.kind) {
    case 'started':
      return state
    case 'saved':
      return event.contentHash === state.contentHash ? state : rewritten(state, signature)
    case 'submitted':
      return { ...facts, kind: 'in-review', submitted: signature }
    case 'approved':
      return { ...facts, kind: 'in-secrecy-review', review: signature, voided: null }
    case 'returned':
      return backToWriting(facts, {
        ...signature,
        from: state.kind === 'in-secrecy-review' ? 'secrecy-review' : 'review',
        reason: event.reason,
      })
    case 'referred': {
      const from = state.kind === 'in-secrecy-review' ? state.kind : 'in-review'
      return {
        ...facts,
        kind: 'referred',
        referral: { ...signature, to: event.to, question: event.question, from },
      }
    }
    case 'referral-answered':
      return answered(state, event)
    case 'secrecy-approved':
      return settled({ ...facts, secrecyReview: { ...signature, basis: event.basis } })
    case 'secrecy-refused':
      return backToWriting(facts, { ...signature, from: 'secrecy-review', reason: event.reason })
    case 'confirmation-asked': {
      const others = facts.confirmations.filter(({ unitCode }) => unitCode !== event.unitCode)
      const asked = { unitCode: event.unitCode, asked: signature, given: null }
      return withConfirmations(state, [...others, asked])
    }
    case 'confirmation-withdrawn':
      return withConfirmations(
        state,
        facts.confirmations.filter(({ unitCode }) => unitCode !== event.unitCode),
      )
    case 'confirmation-given':
      return withConfirmations(
        state,
        facts.confirmations.map(each =>
          each.unitCode === event.unitCode ? { ...each, given: signature } : each,
        ),
      )
    case 'confirmation-refused':
      return backToWriting(facts, { ...signature, from: 'confirmation', reason: event.reason })
    case 'scheduled':
      return { ...facts, kind: 'scheduled', publishAt: event.publishAt, scheduled: signature }
    case 'unscheduled':
      return { ...facts, kind: 'cleared' }
    case 'published':
      return { ...facts, kind: 'published', published: signature }
    case 'discarded':
      return { ...facts, kind: 'discarded', discarded: signature }
  }
}
