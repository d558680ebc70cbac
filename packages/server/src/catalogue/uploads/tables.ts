import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import type { PrintedRow } from '@mingbai/core/2-catalogue/printed-catalogues'
import type { UploadEvent } from '@mingbai/core/2-catalogue/upload/upload-event'
import type { OpenFindings } from '@mingbai/core/2-catalogue/upload/upload-findings'
import {
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytea } from '../../database/bytea.ts'

/** 上传的一份目录: the document as evidence, and what was read from it. What became of it is what its events say. */
export const catalogueUploads = pgTable(
  'catalogue_uploads',
  {
    regionCode: text('region_code').notNull(),
    id: uuid('id').notNull(),
    sector: text('sector').notNull(),
    sourceName: text('source_name').notNull(),
    /** SHA-256 of the bytes, hexadecimal. */
    sourceHash: text('source_hash').notNull(),
    size: integer('size').notNull(),
    document: bytea('document').notNull(),
    /** As read, never as mended. */
    catalogue: jsonb('catalogue').$type<Catalogue>().notNull(),
    /** The rows of its table as they are printed. */
    printed: jsonb('printed').$type<readonly PrintedRow[]>().notNull(),
    title: text('title').notNull(),
    uploadedBy: text('uploaded_by').notNull(),
    uploadedAt: timestamp('uploaded_at', { withTimezone: true }).notNull(),
    /** From here on: what the events fold to, so that lists need not fold them. */
    events: integer('events').notNull(),
    state: text('state', { enum: ['uploaded', 'activated', 'discarded'] }).notNull(),
    items: integer('items').notNull(),
    open: jsonb('open').$type<OpenFindings>().notNull(),
    preparers: jsonb('preparers').$type<readonly string[]>().notNull(),
    /** The version that it became; null: none yet. */
    version: integer('version'),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  t => [
    primaryKey({ columns: [t.regionCode, t.id] }),
    index('catalogue_uploads_newest').on(t.regionCode, t.sector, t.uploadedAt),
  ],
)

/** What happened to an upload, in order. Rows are only ever added. */
export const catalogueUploadEvents = pgTable(
  'catalogue_upload_events',
  {
    regionCode: text('region_code').notNull(),
    uploadId: uuid('upload_id').notNull(),
    number: integer('number').notNull(),
    event: jsonb('event').$type<UploadEvent>().notNull(),
  },
  t => [
    primaryKey({ columns: [t.regionCode, t.uploadId, t.number] }),
    foreignKey({
      columns: [t.regionCode, t.uploadId],
      foreignColumns: [catalogueUploads.regionCode, catalogueUploads.id],
    }),
  ],
)
