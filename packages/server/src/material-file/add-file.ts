import { createHash } from 'node:crypto'
import type { MaterialFile } from '@mingbai/core/4-content/material-file'
import { appendAudit } from '../audit/store.ts'
import { draftToChange, thingOf } from '../content/change-draft.ts'
import type { Database } from '../database/database.ts'
import { permit } from '../http/permissions.ts'
import { Rejection } from '../http/rejection.ts'
import type { StaffActor } from '../http/session.ts'
import { readUnitChain } from '../organisation/units-above.ts'
import { formatOf } from './format-of.ts'
import { insertFile } from './store.ts'

/** Keeps what somebody who writes a draft hands in; a guide that names it is what brings it before the public. */
export async function addFile(
  db: Database,
  regionCode: string,
  by: StaffActor,
  { itemCode, file }: { readonly itemCode: string; readonly file: File },
  now: Date,
): Promise<Omit<MaterialFile, 'kind'>> {
  const body = new Uint8Array(await file.arrayBuffer())
  if (body.length === 0) throw new Rejection(400, '文件是空的；请检查以后再上传。')
  const format = formatOf(body)
  const hash = createHash('sha256').update(body).digest('hex')
  await db.transaction(async tx => {
    const draft = await draftToChange(tx, regionCode, itemCode)
    permit(by, 'write', thingOf(draft, await readUnitChain(tx, regionCode)))
    if (!(await insertFile(tx, regionCode, { hash, format, body, addedBy: by.id, addedAt: now }))) return
    await appendAudit(tx, regionCode, {
      at: now.toISOString(),
      actor: by.id,
      action: 'material-file-added',
      subject: `draft/${draft.id}`,
      before: null,
      after: { sha256: hash, format, bytes: body.length },
    })
  })
  return { name: nameOf(file), format, bytes: body.length, hash }
}

/** Without folders and ending; what readers are to call it the writer can still change. */
function nameOf({ name }: File): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return last.replace(/\.[^.]*$/, '').slice(0, 200) || '样表'
}
