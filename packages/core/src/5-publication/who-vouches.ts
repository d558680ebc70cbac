import type { DraftState } from '../4-content/draft-state.ts'

/** Who vouches for a text before the public, by account; whoever only wrote it does not. */
export function whoVouches(state: DraftState, publisher: string): readonly string[] {
  const given = state.confirmations.map(confirmation => confirmation.given)
  const signed = [state.review, state.secrecyReview, state.referralAnswer, ...given]
  return signed.flatMap(each => each?.by ?? []).concat(publisher)
}
