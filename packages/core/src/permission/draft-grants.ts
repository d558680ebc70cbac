import type { DraftEventKind } from '../4-content/draft-event.ts'
import type { DraftStateKind } from '../4-content/draft-state.ts'
import { draftSteps } from '../4-content/draft-steps.ts'
import type { Action } from './action.ts'
import { type Grant, type Reach, rowsOf } from './grant.ts'
import type { Role } from './role.ts'
import { statesOf } from './thing.ts'

const draft = rowsOf('draft')
const anyDraft = statesOf('draft').filter(state => state !== 'absent')
const writersAndReviewers: readonly Role[] = ['editor', 'reviewer', 'secrecy-reviewer', 'publisher']

/** The way of a text: for each step its action and who of the staff takes it; narrower states where roles share one. */
const steps: readonly (readonly [
  Action,
  DraftEventKind,
  readonly Role[],
  (readonly DraftStateKind[])?,
  Reach?,
])[] = [
  ['write', 'saved', ['editor']],
  ['submit', 'submitted', ['editor']],
  ['discard', 'discarded', ['editor']],
  ['approve', 'approved', ['reviewer']],
  ['return', 'returned', ['reviewer'], ['in-review']],
  ['return', 'returned', ['secrecy-reviewer'], ['in-secrecy-review']],
  ['return', 'returned', ['publisher'], ['awaiting-confirmation', 'cleared']],
  ['refer', 'referred', ['reviewer'], ['in-review']],
  ['refer', 'referred', ['secrecy-reviewer'], ['in-secrecy-review']],
  ['answer-referral', 'referral-answered', ['reviewer', 'secrecy-reviewer']],
  ['approve-secrecy', 'secrecy-approved', ['secrecy-reviewer']],
  ['refuse-secrecy', 'secrecy-refused', ['secrecy-reviewer']],
  ['ask-confirmation', 'confirmation-asked', writersAndReviewers],
  ['withdraw-confirmation', 'confirmation-withdrawn', ['publisher']],
  [
    'withdraw-confirmation',
    'confirmation-withdrawn',
    writersAndReviewers,
    draftSteps['confirmation-withdrawn'].from,
    'own-asking',
  ],
  ['confirm', 'confirmation-given', ['reviewer'], draftSteps['confirmation-given'].from, 'asked'],
  [
    'refuse-confirmation',
    'confirmation-refused',
    ['reviewer'],
    draftSteps['confirmation-refused'].from,
    'asked',
  ],
  ['schedule', 'scheduled', ['publisher']],
  ['unschedule', 'unscheduled', ['publisher']],
  ['publish', 'published', ['publisher']],
]

export const draftGrants: readonly Grant[] = [
  draft('start', ['absent'], ['editor']),
  // When a step may be taken, and by whom not, are the draft's own rules: see draft-steps.ts.
  ...steps.map(([action, event, roles, states = draftSteps[event].from, reach = 'own-units']) =>
    draft(action, states, roles, reach, draftSteps[event].notBy),
  ),
  ...(['read', 'see-history'] as const).flatMap(action => [
    draft(action, anyDraft, writersAndReviewers),
    draft(action, anyDraft, ['reviewer'], 'asked'),
    draft(action, anyDraft, ['supervisor'], 'everywhere'),
  ]),
]
