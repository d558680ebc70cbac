import { addEvent, draftToChange, thingOf } from '../content/change-draft.ts'
import type { Draft } from '../content/store.ts'
import type { Database } from '../database/database.ts'
import { permit } from '../http/permissions.ts'
import type { StaffActor } from '../http/session.ts'
import { enqueue } from '../jobs/store.ts'
import { readUnitChain } from '../organisation/units-above.ts'
import type { Site } from '../site.ts'
import type { PublicationOrder } from './order.ts'
import { keepOrder } from './orders/store.ts'
import { readyForThePublic } from './ready-for-the-public.ts'
import { scheduledPublication } from './scheduled-publication.ts'

/** 定时发布: the cleared text goes out at that moment, with what the publisher says now. */
export async function schedule(
  db: Database,
  site: Site,
  by: StaffActor,
  itemCode: string,
  { order, publishAt }: { readonly order: PublicationOrder; readonly publishAt: Date },
  now: Date,
): Promise<Draft> {
  const { regionCode } = site
  return db.transaction(async tx => {
    const draft = await draftToChange(tx, regionCode, itemCode)
    permit(by, 'schedule', thingOf(draft, await readUnitChain(tx, regionCode)))
    const scheduled = await addEvent(tx, regionCode, draft, {
      kind: 'scheduled',
      by: by.id,
      at: now.toISOString(),
      contentHash: order.contentHash,
      publishAt: publishAt.toISOString(),
    })
    await readyForThePublic(tx, site, draft, { by: by.id, order, now })
    await keepOrder(tx, regionCode, draft.id, order)
    const payload = { itemCode, draftId: draft.id, publishAt: publishAt.toISOString() }
    const onceKey = `${draft.id}/${scheduled.events}`
    await enqueue(tx, { regionCode, kind: scheduledPublication, payload, runAt: publishAt, onceKey }, now)
    return scheduled
  })
}
