import { emptyGuide } from '@mingbai/core/4-content/empty-guide'
import { nextDraft } from '@mingbai/core/4-content/fold-draft'
import { thingOfDraft } from '@mingbai/core/permission/thing-of-draft'
import { v7 as uuidv7 } from 'uuid'
import { appendAudit } from '../audit/store.ts'
import type { Database } from '../database/database.ts'
import { permit } from '../http/permissions.ts'
import { Rejection } from '../http/rejection.ts'
import type { StaffActor } from '../http/session.ts'
import { readUnitChain } from '../organisation/units-above.ts'
import { findEdition } from '../publication/store.ts'
import { hashOfGuide } from './hash-of-guide.ts'
import { type Draft, insertDraft, insertEvent, keepText, lockOpenDraft } from './store.ts'

/** 起草: from what the public reads now, or from nothing but the item's title. */
export async function startDraft(
  db: Database,
  regionCode: string,
  by: StaffActor,
  item: { readonly code: string; readonly path: readonly string[] },
  now: Date,
): Promise<Draft> {
  return db.transaction(async tx => {
    // Behind a publication under way: the text to start from is the one that it leaves.
    if (await lockOpenDraft(tx, regionCode, item.code)) throw alreadyStarted()
    const edition = await findEdition(tx, regionCode, item.code)
    // What another unit publishes is not replaced by whoever comes first; a demonstration is nobody's.
    const units =
      edition && !edition.demonstration ? (await readUnitChain(tx, regionCode))(edition.unitCode) : []
    permit(by, 'start', thingOfDraft(null, units))
    const guide = edition?.guide ?? emptyGuide(item.path.at(-1) ?? '')
    const contentHash = hashOfGuide(guide)
    const event = { kind: 'started', by: by.id, at: now.toISOString(), contentHash } as const
    const next = nextDraft(null, event)
    if (!next.ok) throw new Rejection(409, next.why)
    const draft: Draft = {
      id: uuidv7(),
      itemCode: item.code,
      unitCode: by.unitCode,
      editionNumber: edition?.number ?? null,
      events: 0,
      state: next.state,
      isOpen: true,
      changedAt: now,
    }
    if (!(await insertDraft(tx, regionCode, draft))) throw alreadyStarted()
    await keepText(tx, regionCode, draft.id, contentHash, guide)
    const started = await insertEvent(tx, regionCode, draft, event, next.state)
    await appendAudit(tx, regionCode, {
      at: event.at,
      actor: by.id,
      action: 'draft-started',
      subject: `draft/${draft.id}`,
      before: null,
      after: { item: item.code, edition: draft.editionNumber, contentHash },
    })
    return started
  })
}

function alreadyStarted(): Rejection {
  return new Rejection(409, '这个事项已经有草稿；请打开它接着写，或者先放弃它。')
}
