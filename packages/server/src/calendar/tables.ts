import type { HolidayNotice } from '@mingbai/core/calendar/holiday-notice'
import { jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** 放假通知 that an operator loaded after the program was made. Rows are only added; a later one stands first. */
export const holidayNotices = pgTable(
  'holiday_notices',
  {
    /** The site's, as in every table; whom the notice binds stands in the notice. */
    regionCode: text('region_code').notNull(),
    id: uuid('id').notNull(),
    notice: jsonb('notice').$type<HolidayNotice>().notNull(),
    /** SHA-256 of the pasted text, hexadecimal. */
    sourceHash: text('source_hash').notNull(),
    loadedAt: timestamp('loaded_at', { withTimezone: true }).notNull(),
  },
  t => [primaryKey({ columns: [t.regionCode, t.id] })],
)
