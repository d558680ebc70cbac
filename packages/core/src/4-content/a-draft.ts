import type { DraftEvent, DraftEventKind } from './draft-event.ts'
import type { DraftState, DraftStateKind } from './draft-state.ts'
import { foldDraft } from './fold-draft.ts'

/** For tests: an event about the text `text`, with whatever else its kind asks for. */
export function draftEvent(kind: DraftEventKind, by: string, different: object = {}): DraftEvent {
  return { kind, by, at: '2026-11-24T00:00:00.000Z', contentHash: 'text', ...different } as DraftEvent
}

const writing = [
  draftEvent('started', 'writer', { contentHash: 'empty' }),
  draftEvent('saved', 'writer', { onto: 'empty' }),
]
const inReview = [...writing, draftEvent('submitted', 'writer')]
const inSecrecyReview = [...inReview, draftEvent('approved', 'reviewer')]
const cleared = [...inSecrecyReview, draftEvent('secrecy-approved', 'secrecy', { basis: '不涉密' })]

/** For tests: the shortest life of a draft that ends in each state. */
export const aDraft = {
  writing,
  'in-review': inReview,
  'in-secrecy-review': inSecrecyReview,
  referred: [...inReview, draftEvent('referred', 'reviewer', { to: '主管部门', question: '可否公开' })],
  'awaiting-confirmation': [...cleared, draftEvent('confirmation-asked', 'writer', { unitCode: 'other' })],
  cleared,
  scheduled: [...cleared, draftEvent('scheduled', 'publisher', { publishAt: '2026-12-01T00:00:00.000Z' })],
  published: [...cleared, draftEvent('published', 'publisher')],
  discarded: [...writing, draftEvent('discarded', 'writer')],
} satisfies Record<DraftStateKind, readonly DraftEvent[]>

export function stateOf(events: readonly DraftEvent[]): DraftState {
  return foldDraft(events) as DraftState
}
