import { catalogueToActivate } from '@mingbai/core/2-catalogue/upload/catalogue-to-activate'
import { decidedMatches } from '@mingbai/core/2-catalogue/upload/decided-matches'
import type { PlainDate } from '@mingbai/core/calendar/plain-date'
import { beijingDate } from '../../calendar/beijing-date.ts'
import type { Database } from '../../database/database.ts'
import { permit } from '../../http/permissions.ts'
import { Rejection } from '../../http/rejection.ts'
import type { StaffActor } from '../../http/session.ts'
import { sureOfItself } from '../compare-with-newest.ts'
import { planVersion, storeVersion } from '../plan-version.ts'
import { type CatalogueKey, listVersions } from '../store.ts'
import { addEvents } from './add-events.ts'
import { obstaclesOf } from './obstacles.ts'
import { lockUpload } from './store.ts'
import { thingOfUpload } from './thing-of-upload.ts'
import { notUploaded } from './upload-to-show.ts'
import type { OpenedUpload, Workbench } from './workbench.ts'

export interface ActivationOrder {
  readonly inForceFrom: PlainDate
  /** How many events, and which version beside it, the person saw. */
  readonly onto: number
  readonly against: number
}

/** 启用: the upload becomes the next version, by somebody who did not prepare it; all of it or nothing. */
export async function activateUpload(
  db: Database,
  key: CatalogueKey,
  workbench: Workbench,
  { by, id, order, now }: { by: StaffActor; id: string; order: ActivationOrder; now: Date },
): Promise<OpenedUpload> {
  const made = await db.transaction(async tx => {
    const upload = await lockUpload(tx, key, id)
    if (!upload) throw notUploaded()
    const versions = await listVersions(tx, key)
    permit(by, 'activate', thingOfUpload(upload, versions))
    const newest = versions[0]?.number ?? 0
    if (order.onto !== upload.events || order.against !== newest)
      throw new Rejection(409, '您看过以后又有改动，或者又有新的一版；请重新看过差别，再启用。', {
        onto: upload.events,
        against: newest,
      })
    const opened = await workbench.open(tx, upload, now)
    const [obstacle] = obstaclesOf(opened)
    if (obstacle) throw new Rejection(409, obstacle)
    const version = await store(tx, key, opened, by, order.inForceFrom, now)
    const { inForceFrom } = order
    const event = { kind: 'activated', by: by.id, at: now.toISOString(), version, inForceFrom } as const
    return addEvents(tx, key, opened, [event], now)
  })
  return workbench.put(made, now)
}

async function store(
  tx: Database,
  key: CatalogueKey,
  { upload, read, state }: OpenedUpload,
  by: StaffActor,
  inForceFrom: PlainDate,
  now: Date,
): Promise<number> {
  const today = beijingDate(now)
  if (inForceFrom < today)
    throw new Rejection(400, `施行的日期已经过去了；请写今天（${today}）或以后的一天。`)
  const planned = await planVersion(tx, key, {
    catalogue: catalogueToActivate(read, state, at => beijingDate(new Date(at))),
    source: { name: upload.sourceName, hash: upload.sourceHash },
    inForceFrom,
    actor: by.id,
    sure: sureOfItself,
    decided: codes => decidedMatches(state, codes),
  })
  if (!planned.ok) throw new Rejection(409, planned.problem)
  const { number } = planned.plan.version
  if ((await storeVersion(tx, key, planned.plan, now)) === null)
    throw new Rejection(409, `第 ${number} 版刚才已由别人导入；请重新看过差别，再启用。`)
  return number
}
