import { addEvent, draftToChange, thingOf } from '../content/change-draft.ts'
import { type Draft, findOpenDraft, lockOpenDraft } from '../content/store.ts'
import type { Database } from '../database/database.ts'
import { permit } from '../http/permissions.ts'
import type { StaffActor } from '../http/session.ts'
import type { Handler } from '../jobs/run-next.ts'
import { enqueue } from '../jobs/store.ts'
import { readUnitChain } from '../organisation/units-above.ts'
import type { Site } from '../site.ts'
import type { PublicationOrder } from './order.ts'
import { putBeforeThePublic } from './publish.ts'
import { keepOrder, readOrder } from './store.ts'

const kind = 'publish-scheduled'

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
    await keepOrder(tx, regionCode, draft.id, order)
    const payload = { itemCode, draftId: draft.id, publishAt: publishAt.toISOString() }
    const onceKey = `${draft.id}/${scheduled.events}`
    await enqueue(tx, { regionCode, kind, payload, runAt: publishAt, onceKey }, now)
    return scheduled
  })
}

/** Run twice, or after the schedule was taken back or changed, it changes nothing. */
export function scheduledPublicationHandler(site: Site): Readonly<Record<string, Handler>> {
  const { regionCode } = site
  return {
    [kind]: async (payload, { db, now }) => {
      const { itemCode, draftId, publishAt } = payload as Readonly<Record<string, string>>
      if (!itemCode || !draftId || !(await findOpenDraft(db, regionCode, itemCode))) return
      await db.transaction(async tx => {
        const draft = await lockOpenDraft(tx, regionCode, itemCode)
        const order = await readOrder(tx, regionCode, draftId)
        if (draft?.id !== draftId || draft.state.kind !== 'scheduled' || !order) return
        if (draft.state.publishAt !== publishAt) return
        await putBeforeThePublic(tx, site, draft, { by: draft.state.scheduled.by, order, now })
      })
    },
  }
}
