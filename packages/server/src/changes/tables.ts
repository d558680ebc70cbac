import { foreignKey, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { editions } from '../publication/tables.ts'

/** 看过登记的改动: somebody saw what an edition shows since its unit's entry changed, and let it stand. Rows are only added. */
export const registerLooks = pgTable(
  'register_looks',
  {
    regionCode: text('region_code').notNull(),
    itemCode: text('item_code').notNull(),
    number: integer('number').notNull(),
    /** Which entry of the unit that the edition names was seen: 第几次登记. */
    unitNumber: integer('unit_number').notNull(),
    lookedBy: text('looked_by').notNull(),
    lookedAt: timestamp('looked_at', { withTimezone: true }).notNull(),
  },
  t => [
    primaryKey({ columns: [t.regionCode, t.itemCode, t.number, t.unitNumber] }),
    foreignKey({
      columns: [t.regionCode, t.itemCode, t.number],
      foreignColumns: [editions.regionCode, editions.itemCode, editions.number],
    }),
  ],
)
