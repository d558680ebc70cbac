import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import type { PrintedRow } from '@mingbai/core/2-catalogue/printed-catalogues'
import type { UploadEvent } from '@mingbai/core/2-catalogue/upload/upload-event'
import type { OpenFindings } from '@mingbai/core/2-catalogue/upload/upload-findings'
import type { UploadState } from '@mingbai/core/2-catalogue/upload/upload-state'
import { and, asc, desc, eq, getTableColumns } from 'drizzle-orm'
import type { Database } from '../../database/database.ts'
import type { CatalogueKey } from '../store.ts'
import { catalogueUploadEvents, catalogueUploads } from './tables.ts'

/** An upload without what it holds: lists and permissions need no more. */
export interface Upload {
  readonly id: string
  readonly sourceName: string
  readonly sourceHash: string
  readonly size: number
  readonly title: string
  readonly uploadedBy: string
  readonly uploadedAt: Date
  readonly events: number
  readonly state: UploadState['kind']
  readonly items: number
  readonly open: OpenFindings
  readonly preparers: readonly string[]
  readonly version: number | null
  readonly changedAt: Date
}

/** What was read from the document; it never changes. */
export interface UploadedCatalogue {
  readonly catalogue: Catalogue
  readonly printed: readonly PrintedRow[]
}

const {
  regionCode: _region,
  sector: _sector,
  document: _document,
  catalogue: _catalogue,
  printed: _printed,
  ...light
} = getTableColumns(catalogueUploads)

const isUpload = ({ regionCode, sector }: CatalogueKey, id: string) =>
  and(
    eq(catalogueUploads.regionCode, regionCode),
    eq(catalogueUploads.sector, sector),
    eq(catalogueUploads.id, id),
  )

/** The newest first. */
export async function listUploads(
  db: Database,
  { regionCode, sector }: CatalogueKey,
): Promise<readonly Upload[]> {
  return db
    .select(light)
    .from(catalogueUploads)
    .where(and(eq(catalogueUploads.regionCode, regionCode), eq(catalogueUploads.sector, sector)))
    .orderBy(desc(catalogueUploads.uploadedAt), desc(catalogueUploads.id))
}

export async function findUpload(db: Database, key: CatalogueKey, id: string): Promise<Upload | null> {
  const [upload] = await db.select(light).from(catalogueUploads).where(isUpload(key, id))
  return upload ?? null
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockUpload(tx: Database, key: CatalogueKey, id: string): Promise<Upload | null> {
  const [upload] = await tx.select(light).from(catalogueUploads).where(isUpload(key, id)).for('update')
  return upload ?? null
}

export async function readUploaded(
  db: Database,
  key: CatalogueKey,
  id: string,
): Promise<UploadedCatalogue | null> {
  const { catalogue, printed } = catalogueUploads
  const [read] = await db.select({ catalogue, printed }).from(catalogueUploads).where(isUpload(key, id))
  return read ?? null
}

/** The bytes as they were handed in. */
export async function readUploadedDocument(
  db: Database,
  key: CatalogueKey,
  id: string,
): Promise<Uint8Array | null> {
  const [row] = await db
    .select({ document: catalogueUploads.document })
    .from(catalogueUploads)
    .where(isUpload(key, id))
  return row?.document ?? null
}

export async function readUploadEvents(
  db: Database,
  regionCode: string,
  uploadId: string,
): Promise<readonly UploadEvent[]> {
  const rows = await db
    .select({ event: catalogueUploadEvents.event })
    .from(catalogueUploadEvents)
    .where(
      and(eq(catalogueUploadEvents.regionCode, regionCode), eq(catalogueUploadEvents.uploadId, uploadId)),
    )
    .orderBy(asc(catalogueUploadEvents.number))
  return rows.map(({ event }) => event)
}

export async function insertUpload(
  tx: Database,
  { regionCode, sector }: CatalogueKey,
  upload: Upload & UploadedCatalogue & { readonly document: Uint8Array },
  event: UploadEvent,
): Promise<void> {
  await tx.insert(catalogueUploads).values({ regionCode, sector, ...upload })
  await tx.insert(catalogueUploadEvents).values({ regionCode, uploadId: upload.id, number: 1, event })
}

/** Adds what happened, and what the upload is then. */
export async function addUploadEvents(
  tx: Database,
  key: CatalogueKey,
  upload: Upload,
  events: readonly UploadEvent[],
  after: Pick<Upload, 'state' | 'items' | 'open' | 'preparers' | 'version' | 'changedAt'>,
): Promise<void> {
  const { regionCode } = key
  await tx
    .insert(catalogueUploadEvents)
    .values(
      events.map((event, n) => ({ regionCode, uploadId: upload.id, number: upload.events + n + 1, event })),
    )
  await tx
    .update(catalogueUploads)
    .set({ ...after, events: upload.events + events.length })
    .where(isUpload(key, upload.id))
}
