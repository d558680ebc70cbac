import type { DraftEvent } from '@mingbai/core/4-content/draft-event'
import { currentAlgorithm } from '../audit/hash.ts'
import { appendAudit } from '../audit/store.ts'
import { addEvent, draftToChange, thingOf } from '../content/change-draft.ts'
import type { Draft } from '../content/store.ts'
import type { Database } from '../database/database.ts'
import { permit } from '../http/permissions.ts'
import type { StaffActor } from '../http/session.ts'
import { readUnitChain } from '../organisation/units-above.ts'
import { renewPublicVersion } from '../public-version/store.ts'
import { indexGuides } from '../search/index-guides.ts'
import type { Site } from '../site.ts'
import type { PublicationOrder } from './order.ts'
import { readyForThePublic } from './ready-for-the-public.ts'
import { type Edition, insertEdition } from './store.ts'

/** 发布: the reviewed text of an item's open draft becomes what the public reads, at once. */
export async function publish(
  db: Database,
  site: Site,
  by: StaffActor,
  itemCode: string,
  order: PublicationOrder,
  now: Date,
): Promise<Edition> {
  return db.transaction(async tx => {
    const draft = await draftToChange(tx, site.regionCode, itemCode)
    permit(by, 'publish', thingOf(draft, await readUnitChain(tx, site.regionCode)))
    return putBeforeThePublic(tx, site, draft, { by: by.id, order, now })
  })
}

/** Edition, event, audit, search and the public version in the transaction it is given. Throws a Rejection (409) with every problem. */
export async function putBeforeThePublic(
  tx: Database,
  site: Site,
  draft: Draft,
  { by, order, now }: { readonly by: string; readonly order: PublicationOrder; readonly now: Date },
): Promise<Edition> {
  const { regionCode } = site
  const { itemCode } = draft
  const ready = await readyForThePublic(tx, site, draft, { by, order, now })
  const { guide, path, number, demonstration } = ready
  const edition: Edition = {
    itemCode,
    number,
    unitCode: draft.unitCode,
    guide,
    contentHash: order.contentHash,
    hashAlgorithm: currentAlgorithm,
    demonstration,
    formedOn: order.formedOn,
    // From the system's clock, never from a person (R16).
    publishedAt: now,
    checkedOn: null,
    publishedBy: by,
    note: order.note,
  }
  await insertEdition(tx, regionCode, edition)
  const event: DraftEvent = {
    kind: 'published',
    by,
    at: now.toISOString(),
    contentHash: order.contentHash,
  }
  await addEvent(tx, regionCode, draft, event)
  await appendAudit(tx, regionCode, {
    at: event.at,
    actor: by,
    action: 'edition-published',
    subject: `edition/${itemCode}/${number}`,
    before: { edition: number - 1 },
    after: { draft: draft.id, contentHash: order.contentHash, formedOn: order.formedOn },
  })
  await renewPublicVersion(tx, regionCode)
  await indexGuides(tx, regionCode, [{ code: itemCode, path, guide }])
  return edition
}
