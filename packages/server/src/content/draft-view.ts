import { checkGuide } from '@mingbai/core/4-content/check-guide'
import type { DraftState } from '@mingbai/core/4-content/draft-state'
import type { GuideFacts } from '@mingbai/core/4-content/guide-finding'
import { abilitiesOf } from '@mingbai/core/permission/judge'
import type { Database } from '../database/database.ts'
import type { StaffActor } from '../http/session.ts'
import { readUnitChain } from '../organisation/units-above.ts'
import { findEdition } from '../publication/store.ts'
import { displayNames } from '../staff/store.ts'
import { thingOf } from './change-draft.ts'
import { type Draft, readText } from './store.ts'

/** A draft as its screen shows it to one person. */
export async function draftView(
  db: Database,
  regionCode: string,
  draft: Draft,
  {
    by,
    path,
    facts,
  }: { readonly by: StaffActor; readonly path: readonly string[]; readonly facts: GuideFacts },
) {
  const { itemCode, unitCode, state, changedAt } = draft
  const guide = await readText(db, regionCode, draft.id, state.contentHash)
  if (!guide) throw new Error(`draft ${draft.id} has lost its text ${state.contentHash}`)
  const edition = await findEdition(db, regionCode, itemCode)
  return {
    itemCode,
    path,
    unitCode,
    state,
    guide,
    published: edition?.guide ?? null,
    findings: checkGuide(guide, facts),
    abilities: abilitiesOf(by, thingOf(draft, await readUnitChain(db, regionCode))),
    names: await displayNames(db, regionCode, peopleIn(state)),
    changedAt: changedAt.toISOString(),
  }
}

/** Everybody whom the screen names: who wrote, signed, returned or voided. */
function peopleIn(state: DraftState): readonly string[] {
  const { authors, submitted, review, secrecyReview, voided, confirmations } = state
  const signed = [submitted, review, secrecyReview, voided, state.kind === 'writing' ? state.returned : null]
  return [
    ...authors,
    ...signed.flatMap(each => each?.by ?? []),
    ...confirmations.map(({ asked }) => asked.by),
  ]
}
