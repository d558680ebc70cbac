import type { DraftState } from '../4-content/draft-state.ts'
import type { Thing } from './thing.ts'

/**
 * A draft as permission sees it. `units`: the unit that writes it, and those above. Who asked other units for their
 * confirmation is told of all that is still owed, or of one unit's.
 */
export function thingOfDraft(
  draft: DraftState | null,
  units: readonly string[],
  askedUnit: string | null = null,
): Thing {
  if (draft === null) return { kind: 'draft', state: 'absent', units }
  const { kind, authors, review, confirmations } = draft
  const owed = confirmations.filter(({ given }) => given === null)
  const askings = owed.filter(({ unitCode }) => askedUnit === null || unitCode === askedUnit)
  return {
    kind: 'draft',
    state: kind,
    units,
    askedUnits: owed.map(({ unitCode }) => unitCode),
    involved: {
      author: authors,
      reviewer: review ? [review.by] : [],
      asker: askings.map(({ asked }) => asked.by),
    },
  }
}
