import type { Unit } from '@mingbai/core/organisation/unit'
import { boolean, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

/** 机构登记簿: what stood in the register of one unit from a moment on. Rows are only ever added. */
export const unitRevisions = pgTable(
  'unit_revisions',
  {
    regionCode: text('region_code').notNull(),
    code: text('code').notNull(),
    /** 第几次登记: 1, 2, 3 … of this unit. */
    number: integer('number').notNull(),
    unit: jsonb('unit').$type<Unit>().notNull(),
    /** 已撤销: from here on it is shown nowhere. */
    isClosed: boolean('is_closed').notNull(),
    /** An account's id; null: the first start did. */
    writtenBy: text('written_by'),
    writtenAt: timestamp('written_at', { withTimezone: true }).notNull(),
  },
  t => [primaryKey({ columns: [t.regionCode, t.code, t.number] })],
)
