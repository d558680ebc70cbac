import { judge } from '@mingbai/core/permission/judge'
import type { Thing } from '@mingbai/core/permission/thing'
import { addEvent, thingOf } from '../content/change-draft.ts'
import { lockOpenDraft } from '../content/store.ts'
import type { Database } from '../database/database.ts'
import { Rejection } from '../http/rejection.ts'
import { rolesIn } from '../http/session.ts'
import type { Handler } from '../jobs/run-next.ts'
import { readUnitChain } from '../organisation/units-above.ts'
import type { Site } from '../site.ts'
import { findAccount } from '../staff/store.ts'
import { readOrder } from './orders/store.ts'
import { putBeforeThePublic } from './publish.ts'

interface Scheduled {
  readonly itemCode: string
  readonly draftId: string
  readonly publishAt: string
}

/**
 * Run twice, or after the schedule was taken back or changed, it changes nothing. What may no longer go out, or not by
 * whom scheduled it, is cleared again and waits for a publisher.
 */
export async function publishScheduled(
  site: Site,
  payload: unknown,
  { db, now }: Parameters<Handler>[1],
): Promise<void> {
  const scheduled = payload as Scheduled
  try {
    await db.transaction(tx => publishNow(tx, site, scheduled, now))
  } catch (failure) {
    if (!(failure instanceof Rejection)) throw failure
    await db.transaction(tx => takeBack(tx, site.regionCode, scheduled, failure.message, now))
  }
}

async function publishNow(tx: Database, site: Site, scheduled: Scheduled, now: Date): Promise<void> {
  const draft = await stillScheduled(tx, site.regionCode, scheduled)
  const order = draft && (await readOrder(tx, site.regionCode, draft.id))
  if (!order) return
  const { by } = draft.state.scheduled
  await permitStill(tx, site.regionCode, by, thingOf(draft, await readUnitChain(tx, site.regionCode)))
  await putBeforeThePublic(tx, site, draft, { by, order, now })
}

async function takeBack(tx: Database, regionCode: string, scheduled: Scheduled, reason: string, now: Date) {
  const draft = await stillScheduled(tx, regionCode, scheduled)
  if (!draft) return
  const { contentHash } = draft.state
  const by = 'system:publish-scheduled'
  await addEvent(tx, regionCode, draft, {
    kind: 'unscheduled',
    by,
    at: now.toISOString(),
    contentHash,
    reason,
  })
}

async function stillScheduled(tx: Database, regionCode: string, { itemCode, draftId, publishAt }: Scheduled) {
  const draft = await lockOpenDraft(tx, regionCode, itemCode)
  if (draft?.id !== draftId || draft.state.kind !== 'scheduled') return null
  return draft.state.publishAt === publishAt ? { ...draft, state: draft.state } : null
}

/** Throws a Rejection (403) when whoever scheduled it could not publish it today, in any of their units. */
async function permitStill(tx: Database, regionCode: string, id: string, draft: Thing): Promise<void> {
  const account = await findAccount(tx, regionCode, id)
  const isAllowed = (unitCode: string) =>
    account !== null &&
    judge({ kind: 'staff', id, unitCode, roles: rolesIn(account, unitCode) }, 'publish', draft, 'api').allowed
  if (account?.deactivatedAt !== null || !account.posts.some(({ unitCode }) => isAllowed(unitCode)))
    throw new Rejection(403, '排定发布的人现在不能发布了；请另一个有“发布”角色的人看过再发布。')
}
