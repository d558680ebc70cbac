import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import {
  boolean,
  date,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'
import { itemCodes } from '../catalogue/tables.ts'

/** 已公开的一版: what the public was shown of one item from a moment on. Rows are only ever added. */
export const editions = pgTable(
  'editions',
  {
    regionCode: text('region_code').notNull(),
    itemCode: text('item_code').notNull(),
    /** 第几版: 1, 2, 3 … of this item. */
    number: integer('number').notNull(),
    guide: jsonb('guide').$type<ServiceGuide>().notNull(),
    /** Of the guide's canonical text: proves that exactly this was published. */
    contentHash: text('content_hash').notNull(),
    hashAlgorithm: text('hash_algorithm').notNull(),
    /** Shown as a demonstration: nobody has reviewed it. */
    demonstration: boolean('demonstration').notNull(),
    /** 信息形成（或变更）之日; null where nobody recorded it. */
    formedOn: date('formed_on'),
    /** From the system's clock, never from a person (R16). */
    publishedAt: timestamp('published_at', { withTimezone: true }).notNull(),
    /** 最近核对之日; null where nobody has checked it. */
    checkedOn: date('checked_on'),
  },
  t => [
    primaryKey({ columns: [t.regionCode, t.itemCode, t.number] }),
    foreignKey({
      columns: [t.regionCode, t.itemCode],
      foreignColumns: [itemCodes.regionCode, itemCodes.code],
    }),
  ],
)
