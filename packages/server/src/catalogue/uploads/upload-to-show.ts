import type { Database } from '../../database/database.ts'
import { permit } from '../../http/permissions.ts'
import { Rejection } from '../../http/rejection.ts'
import type { StaffActor } from '../../http/session.ts'
import { type CatalogueKey, listVersions } from '../store.ts'
import { findUpload, type Upload } from './store.ts'
import { thingOfUpload } from './thing-of-upload.ts'

/** An upload that the person may look at. Throws a Rejection, 404 or 403. */
export async function uploadToShow(
  db: Database,
  key: CatalogueKey,
  by: StaffActor,
  id: string,
): Promise<Upload> {
  const upload = await findUpload(db, key, id)
  if (!upload) throw notUploaded()
  permit(by, 'read', thingOfUpload(upload, await listVersions(db, key)))
  return upload
}

export function notUploaded(): Rejection {
  return new Rejection(404, '没有这份上传的目录；请从上传的清单里选。')
}
