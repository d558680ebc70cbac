import type { DraftEvent } from '@mingbai/core/4-content/draft-event'
import { nextDraft } from '@mingbai/core/4-content/fold-draft'
import type { UnitChain } from '@mingbai/core/organisation/units-above'
import { thingOfDraft } from '@mingbai/core/permission/thing-of-draft'
import { appendAudit } from '../audit/store.ts'
import type { Database } from '../database/database.ts'
import { Rejection } from '../http/rejection.ts'
import { type Draft, insertEvent, lockOpenDraft } from './store.ts'

/** The item's open draft, which nobody else changes until the transaction ends. Throws a Rejection when there is none. */
export async function draftToChange(tx: Database, regionCode: string, itemCode: string): Promise<Draft> {
  const draft = await lockOpenDraft(tx, regionCode, itemCode)
  if (draft) return draft
  throw new Rejection(404, '这个事项现在没有草稿，可能已经发布或者放弃；请回到事项，重新起草。')
}

/** A draft as the permission table sees it; it belongs to the unit that writes it and to those above. */
export function thingOf(draft: Draft, chain: UnitChain) {
  return thingOfDraft(draft.state, chain(draft.unitCode))
}

/** Stores an event that can follow, with its audit entry. Throws a Rejection (409) with core's reason for one that cannot. */
export async function addEvent(
  tx: Database,
  regionCode: string,
  draft: Draft,
  event: DraftEvent,
): Promise<Draft> {
  const next = nextDraft(draft.state, event)
  if (!next.ok) throw new Rejection(409, next.why)
  const changed = await insertEvent(tx, regionCode, draft, event, next.state)
  // What people wrote as reasons stays in the event: an audit entry names texts by their hash only.
  await appendAudit(tx, regionCode, {
    at: event.at,
    actor: event.by,
    action: `draft-${event.kind}`,
    subject: `draft/${draft.id}`,
    before: { state: draft.state.kind },
    after: { item: draft.itemCode, state: next.state.kind, contentHash: event.contentHash },
  })
  return changed
}
