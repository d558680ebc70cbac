import type { DraftState } from '../4-content/draft-state.ts'
import type { Thing } from './thing.ts'

/** A draft as permission sees it. `units`: the unit that writes it, and those above. */
export function thingOfDraft(draft: DraftState | null, units: readonly string[]): Thing {
  if (draft === null) return { kind: 'draft', state: 'absent', units }
  const { kind, authors, review, confirmations } = draft
  return {
    kind: 'draft',
    state: kind,
    units,
    askedUnits: confirmations.filter(({ given }) => given === null).map(({ unitCode }) => unitCode),
    involved: { author: authors, reviewer: review ? [review.by] : [] },
  }
}
