import { pgTable, text, uuid } from 'drizzle-orm/pg-core'

/** One row a region. The version says nothing but "the same as before" or "not the same". */
export const publicVersions = pgTable('public_versions', {
  regionCode: text('region_code').primaryKey(),
  version: uuid('version').notNull(),
})
