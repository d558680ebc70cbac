import type { DraftEvent, Signature } from './draft-event.ts'
import type { Confirmation, DraftFacts, DraftState, Returned, Voided } from './draft-state.ts'

/** Another text: whoever wrote it is an author, and what was signed for the old one is void (R17). */
export function rewritten(state: DraftState, signature: Signature): DraftState {
  const { by, contentHash } = signature
  const what = whatIsSigned(state)
  return {
    ...factsOf(state),
    contentHash,
    authors: state.authors.includes(by) ? state.authors : [...state.authors, by],
    ...nothingSigned,
    referralAnswer: null,
    confirmations: state.confirmations.map(each => ({ ...each, given: null })),
    voided: what.length > 0 ? { ...signature, what } : state.voided,
    kind: 'writing',
    returned: state.kind === 'writing' ? state.returned : null,
  }
}

/** The same text, to be submitted and reviewed anew; what other units confirmed of it still holds. */
export function backToWriting(facts: DraftFacts, returned: Returned): DraftState {
  return { ...facts, ...nothingSigned, kind: 'writing', returned }
}

/** Reviewed and reviewed for secrecy: it waits for the other units that were asked, or is cleared. */
export function settled(facts: DraftFacts): DraftState {
  const isAwaiting = facts.confirmations.some(({ given }) => given === null)
  return { ...facts, kind: isAwaiting ? 'awaiting-confirmation' : 'cleared' }
}

/** What was asked of other units, and what they said. A reviewed text that waits for none of them any more is cleared. */
export function withConfirmations(state: DraftState, confirmations: readonly Confirmation[]): DraftState {
  const isReviewed = state.kind === 'awaiting-confirmation' || state.kind === 'cleared'
  return isReviewed ? settled({ ...factsOf(state), confirmations }) : { ...state, confirmations }
}

/** 确定可以公开的, the review goes on where it stopped; 不可以的, the writers get the text back. */
export function answered(
  state: DraftState,
  event: Extract<DraftEvent, { kind: 'referral-answered' }>,
): DraftState {
  if (state.kind !== 'referred') return state
  const { to, from } = state.referral
  const { mayDisclose, basis } = event
  if (mayDisclose)
    return { ...factsOf(state), referralAnswer: { ...signatureOf(event), to, basis }, kind: from }
  return backToWriting(factsOf(state), { ...signatureOf(event), from: 'referral', reason: basis })
}

export function signatureOf({ by, at, contentHash }: DraftEvent): Signature {
  return { by, at, contentHash }
}

export function factsOf(state: DraftState): DraftFacts {
  const { contentHash, authors, submitted, review, secrecyReview, referralAnswer, confirmations, voided } =
    state
  return { contentHash, authors, submitted, review, secrecyReview, referralAnswer, confirmations, voided }
}

const nothingSigned = { submitted: null, review: null, secrecyReview: null } as const

function whatIsSigned({ submitted, review, secrecyReview, confirmations }: DraftState): Voided['what'] {
  return [
    ...(submitted ? (['submission'] as const) : []),
    ...(review ? (['review'] as const) : []),
    ...(secrecyReview ? (['secrecy-review'] as const) : []),
    ...(confirmations.some(({ given }) => given !== null) ? (['confirmation'] as const) : []),
  ]
}
