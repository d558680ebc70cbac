import type { DraftEvent } from '@mingbai/core/4-content/draft-event'
import { mayPublish } from '@mingbai/core/5-publication/may-publish'
import { currentAlgorithm } from '../audit/hash.ts'
import { appendAudit } from '../audit/store.ts'
import { findItemInForce } from '../catalogue/store.ts'
import { addEvent, draftToChange, thingOf } from '../content/change-draft.ts'
import { guideFacts } from '../content/guide-facts.ts'
import { hashOfGuide } from '../content/hash-of-guide.ts'
import { type Draft, readText } from '../content/store.ts'
import type { Database } from '../database/database.ts'
import { permit } from '../http/permissions.ts'
import { Rejection } from '../http/rejection.ts'
import type { StaffActor } from '../http/session.ts'
import { unitsInUse } from '../organisation/store.ts'
import { readUnitChain } from '../organisation/units-above.ts'
import { renewPublicVersion } from '../public-version/store.ts'
import { indexGuides } from '../search/index-guides.ts'
import type { Site } from '../site.ts'
import type { PublicationOrder } from './order.ts'
import { type Edition, insertEdition, lastEditionNumber } from './store.ts'

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
  const guide = await textToPublish(tx, site, draft, { by, order, now })
  const item = await findItemInForce(tx, site, itemCode)
  if (!item) throw new Rejection(409, '现行目录里没有这个事项了，不能发布；请放弃草稿。')
  const number = (await lastEditionNumber(tx, regionCode, itemCode)) + 1
  if (number > 1 && order.note === null)
    throw new Rejection(409, '这个事项以前公开过；请写明这一版改了什么，公众会看到。')
  const edition: Edition = {
    itemCode,
    number,
    guide,
    contentHash: order.contentHash,
    hashAlgorithm: currentAlgorithm,
    demonstration: false,
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
  await indexGuides(tx, regionCode, [{ code: itemCode, path: item.item.path, guide }])
  return edition
}

async function textToPublish(
  tx: Database,
  site: Site,
  draft: Draft,
  { by, order, now }: { readonly by: string; readonly order: PublicationOrder; readonly now: Date },
) {
  const { contentHash } = order
  const guide = await readText(tx, site.regionCode, draft.id, contentHash)
  if (!guide) throw new Rejection(409, '草稿里没有这份文字；请重新打开草稿，看过再发布。')
  const unitCode = guide.unit?.code
  if (unitCode !== undefined && !(await unitsInUse(tx, site.regionCode)).has(unitCode))
    throw new Rejection(409, `指南写着机构 ${unitCode}，登记簿里没有它，或已撤销；请改选一个机构，再送审。`)
  const acceptances = order.acceptances.map(each => ({ ...each, by, at: now.toISOString(), contentHash }))
  const answer = mayPublish({
    draft: draft.state,
    guide,
    contentHash: hashOfGuide(guide),
    facts: guideFacts(site),
    acceptances,
  })
  if (answer.ok) return guide
  const { problems } = answer
  throw new Rejection(409, `还不能发布：${problems.map(({ what }) => what).join('；')}`, { problems })
}
