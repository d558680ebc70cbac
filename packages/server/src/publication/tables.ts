import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
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
import { itemCodes } from '../catalogue/tables.ts'
import type { PublicationOrder } from './order.ts'

/** 已公开的一版: what the public was shown of one item from a moment on. Rows are only ever added. */
export const editions = pgTable(
  'editions',
  {
    regionCode: text('region_code').notNull(),
    itemCode: text('item_code').notNull(),
    /** 第几版: 1, 2, 3 … of this item. */
    number: integer('number').notNull(),
    /** 起草单位, whose people and those above it may withdraw it; the region's code: the whole site. */
    unitCode: text('unit_code').notNull(),
    guide: jsonb('guide').$type<ServiceGuide>().notNull(),
    /** Of the guide's canonical text: proves that exactly this was published. */
    contentHash: text('content_hash').notNull(),
    hashAlgorithm: text('hash_algorithm').notNull(),
    /** Shown as a demonstration: nobody has reviewed it, or an account that is there for a demonstration has. */
    demonstration: boolean('demonstration').notNull(),
    /** 信息形成（或变更）之日; null where nobody recorded it. */
    formedOn: date('formed_on'),
    /** From the system's clock, never from a person (R16). */
    publishedAt: timestamp('published_at', { withTimezone: true }).notNull(),
    /** 最近核对之日; null where nobody has checked it. */
    checkedOn: date('checked_on'),
    /** The account that published it; null: the first start did. */
    publishedBy: text('published_by'),
    /** 更正说明: what the public is told about the change; null for a first edition. */
    note: text('note'),
  },
  t => [
    primaryKey({ columns: [t.regionCode, t.itemCode, t.number] }),
    foreignKey({
      columns: [t.regionCode, t.itemCode],
      foreignColumns: [itemCodes.regionCode, itemCodes.code],
    }),
    index('editions_files').using(
      'gin',
      sql`jsonb_path_query_array("guide", '$.materials[*].files[*].hash')`,
    ),
  ],
)

/** The hashes of the files that an edition's guide names, as the index has them. */
export const filesOfEdition = sql`jsonb_path_query_array(${editions.guide}, '$.materials[*].files[*].hash')`

/** 撤下、紧急下线: from a moment on an edition is no longer what the public reads. Rows are only ever added. */
export const editionClosings = pgTable(
  'edition_closings',
  {
    regionCode: text('region_code').notNull(),
    itemCode: text('item_code').notNull(),
    number: integer('number').notNull(),
    kind: text('kind').$type<'withdrawn' | 'taken-down'>().notNull(),
    /** Public for a withdrawal, for overseers only when taken down. */
    reason: text('reason').notNull(),
    /** 代替它的事项: where readers are sent. */
    successorCode: text('successor_code'),
    closedBy: text('closed_by').notNull(),
    closedAt: timestamp('closed_at', { withTimezone: true }).notNull(),
  },
  t => [
    primaryKey({ columns: [t.regionCode, t.itemCode, t.number, t.kind] }),
    foreignKey({
      columns: [t.regionCode, t.itemCode, t.number],
      foreignColumns: [editions.regionCode, editions.itemCode, editions.number],
    }),
  ],
)

/** 定时发布: what the publisher gave when a cleared text was scheduled; the job publishes with exactly this. */
export const publicationOrders = pgTable(
  'publication_orders',
  {
    regionCode: text('region_code').notNull(),
    draftId: uuid('draft_id').notNull(),
    order: jsonb('order').$type<PublicationOrder>().notNull(),
  },
  t => [primaryKey({ columns: [t.regionCode, t.draftId] })],
)
