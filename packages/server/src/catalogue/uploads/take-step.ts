import { objectionToEvent } from '@mingbai/core/2-catalogue/upload/objection-to-event'
import type { UploadEvent } from '@mingbai/core/2-catalogue/upload/upload-event'
import type { Database } from '../../database/database.ts'
import { permit } from '../../http/permissions.ts'
import { Rejection } from '../../http/rejection.ts'
import type { StaffActor } from '../../http/session.ts'
import { type CatalogueKey, findVersion, listVersions } from '../store.ts'
import { actsOfStep } from './acts-of-step.ts'
import { addEvents } from './add-events.ts'
import type { UploadStep } from './step.ts'
import { lockUpload } from './store.ts'
import { thingOfUpload } from './thing-of-upload.ts'
import { notUploaded } from './upload-to-show.ts'
import type { OpenedUpload, Workbench } from './workbench.ts'

/** 修补, 接受, 撤回 …: one step of an upload, by whom the table lets take it. */
export async function takeUploadStep(
  db: Database,
  key: CatalogueKey,
  workbench: Workbench,
  { by, id, step, now }: { by: StaffActor; id: string; step: UploadStep; now: Date },
): Promise<OpenedUpload> {
  const made = await db.transaction(async tx => {
    const upload = await lockUpload(tx, key, id)
    if (!upload) throw notUploaded()
    const versions = await listVersions(tx, key)
    permit(by, step.step === 'discard' ? 'discard' : 'mend', thingOfUpload(upload, versions))
    if (step.step === 'identify') await objectToCode(tx, key, versions[0]?.number ?? 0, step.code)
    const opened = await workbench.open(tx, upload, now)
    const events = actsOfStep(opened, step).map(
      (act): UploadEvent => ({ ...act, by: by.id, at: now.toISOString() }),
    )
    for (const event of events) {
      const why = objectionToEvent(opened.state, opened.history, event)
      if (why !== null) throw new Rejection(409, why)
    }
    return addEvents(tx, key, opened, events, now)
  })
  return workbench.put(made, now)
}

async function objectToCode(tx: Database, key: CatalogueKey, number: number, code: string): Promise<void> {
  const newest = await findVersion(tx, key, number)
  if (newest?.items.some(each => each.code === code)) return
  throw new Rejection(404, `第 ${number} 版里没有编码为 ${code} 的事项；请从比较里选。`)
}
