import type { UploadEvent } from '@mingbai/core/2-catalogue/upload/upload-event'
import { countOpen } from '@mingbai/core/2-catalogue/upload/upload-findings'
import type { AuditValue } from '@mingbai/core/audit/entry'
import { appendAudit } from '../../audit/store.ts'
import type { Database } from '../../database/database.ts'
import type { CatalogueKey } from '../store.ts'
import { addUploadEvents } from './store.ts'
import { judged, type OpenedUpload } from './workbench.ts'

/** Stores events of one kind that can follow, and what the upload is then, with their audit entry. */
export async function addEvents(
  tx: Database,
  key: CatalogueKey,
  before: OpenedUpload,
  events: readonly UploadEvent[],
  now: Date,
): Promise<OpenedUpload> {
  const { upload, read, printed, history } = before
  const after = judged(read, [...history, ...events], now, before)
  const { state, findings } = after
  const standing = {
    state: state.kind,
    items: state.items.filter(({ removedBy }) => removedBy === null).length,
    open: countOpen(findings),
    preparers: state.preparers,
    version: state.version,
    changedAt: now,
  }
  await addUploadEvents(tx, key, upload, events, standing)
  const [first] = events
  if (!first) throw new Error('no event to add')
  // What people stated and why stays in the events: an entry says which they are.
  await appendAudit(tx, key.regionCode, {
    at: first.at,
    actor: first.by,
    action: `catalogue-upload-${first.kind}`,
    subject: `catalogue-upload/${upload.id}`,
    before: { events: upload.events, open: { ...upload.open } as AuditValue },
    after: { events: state.events, open: { ...standing.open } as AuditValue, version: state.version },
  })
  return { upload: { ...upload, ...standing, events: state.events }, printed, ...after }
}
