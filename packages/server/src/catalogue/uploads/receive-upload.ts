import { createHash } from 'node:crypto'
import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import type { ReadFile } from '@mingbai/core/2-catalogue/read-catalogue-file'
import { countOpen } from '@mingbai/core/2-catalogue/upload/upload-findings'
import { v7 as uuidv7 } from 'uuid'
import { appendAudit } from '../../audit/store.ts'
import type { Database } from '../../database/database.ts'
import { notStorable } from '../../http/not-storable.ts'
import { permit } from '../../http/permissions.ts'
import { Rejection } from '../../http/rejection.ts'
import type { StaffActor } from '../../http/session.ts'
import { readCataloguesAside } from '../../reading/read-in-time.ts'
import type { CatalogueKey } from '../store.ts'
import { insertUpload, listUploads, type Upload } from './store.ts'
import { newUpload } from './thing-of-upload.ts'
import { judged, type OpenedUpload } from './workbench.ts'

/** Each keeps its document: what nobody wants is to be discarded before more is uploaded. */
const mostWaiting = 20

type Received =
  | { readonly kind: 'stored'; readonly opened: OpenedUpload }
  | { readonly kind: 'choose'; readonly catalogues: readonly Catalogue[] }

/** 上传: reads a document and keeps it with what was read. Where it holds several catalogues, the person chooses first. */
export async function receiveUpload(
  db: Database,
  key: CatalogueKey,
  { by, document, which, now }: { by: StaffActor; document: File; which: number | null; now: Date },
): Promise<Received> {
  permit(by, 'upload', newUpload)
  const waiting = (await listUploads(db, key)).filter(({ state }) => state === 'uploaded').length
  if (waiting >= mostWaiting)
    throw new Rejection(409, `已有 ${waiting} 份目录等着启用；请先放弃不用的，再上传。`)
  const bytes = new Uint8Array(await document.arrayBuffer())
  const name = nameOf(document)
  const file = await readCataloguesAside(bytes, name)
  if (!file.ok) throw new Rejection(400, file.problem)
  if (which === null && file.catalogues.length > 1) return { kind: 'choose', catalogues: file.catalogues }
  const read = chosen(file, which ?? 1, key, name)
  return { kind: 'stored', opened: await keep(db, key, { by, bytes, name, read, now }) }
}

/** A name is shown, never opened. */
function nameOf({ name }: File): string {
  const [last = ''] = name.split(/[/\\]/).slice(-1)
  // By characters: half a one cannot be stored.
  return [...last].slice(-200).join('') || '未命名'
}

function chosen(
  { catalogues, printed }: Extract<ReadFile, { ok: true }>,
  which: number,
  { regionCode, sector }: CatalogueKey,
  name: string,
) {
  const catalogue = catalogues[which - 1]
  if (!catalogue)
    throw new Rejection(400, `${name}：里面有 ${catalogues.length} 份目录，没有第 ${which} 份；请重新选。`)
  const read = { catalogue: { ...catalogue, regionCode, sector }, printed: printed[which - 1] ?? [] }
  if (notStorable({ name, ...read }))
    throw new Rejection(
      400,
      `${name}：里面有存不了的字符（空字符，或者半个字）；请用办公软件打开，删去后再试。`,
    )
  return read
}

async function keep(
  db: Database,
  key: CatalogueKey,
  {
    by,
    bytes,
    name,
    read,
    now,
  }: { by: StaffActor; bytes: Uint8Array; name: string; read: ReturnType<typeof chosen>; now: Date },
): Promise<OpenedUpload> {
  const { catalogue, printed } = read
  const event = { kind: 'uploaded', by: by.id, at: now.toISOString() } as const
  const made = judged(catalogue, [event], now)
  const upload: Upload = {
    id: uuidv7(),
    sourceName: name,
    sourceHash: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    title: catalogue.title,
    uploadedBy: by.id,
    uploadedAt: now,
    events: 1,
    state: 'uploaded',
    items: catalogue.items.length,
    open: countOpen(made.findings),
    preparers: [by.id],
    version: null,
    changedAt: now,
  }
  await db.transaction(async tx => {
    await insertUpload(tx, key, { ...upload, ...read, document: bytes }, event)
    await appendAudit(tx, key.regionCode, {
      at: event.at,
      actor: by.id,
      action: 'catalogue-upload-uploaded',
      subject: `catalogue-upload/${upload.id}`,
      before: null,
      after: { source: upload.sourceHash, bytes: upload.size, items: upload.items },
    })
  })
  return { upload, printed, ...made }
}
