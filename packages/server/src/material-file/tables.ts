import { pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { bytea } from '../database/bytea.ts'

/** 样表: the bytes of each once, in the database, so that one backup has all that an edition shows. Rows are only added. */
export const materialFiles = pgTable(
  'material_files',
  {
    regionCode: text('region_code').notNull(),
    hash: text('hash').notNull(),
    format: text('format', { enum: ['pdf', 'docx', 'xlsx', 'jpg', 'png'] }).notNull(),
    body: bytea('body').notNull(),
    addedBy: text('added_by').notNull(),
    addedAt: timestamp('added_at', { withTimezone: true }).notNull(),
  },
  t => [primaryKey({ columns: [t.regionCode, t.hash] })],
)
