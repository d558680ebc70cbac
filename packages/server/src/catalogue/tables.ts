import type { Item } from '@mingbai/core/2-catalogue/catalogue'
import type { PlainDate } from '@mingbai/core/calendar/plain-date'
import type { Finding } from '@mingbai/core/finding/finding'
import { sql } from 'drizzle-orm'
import {
  boolean,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

/** One version of a catalogue as it was imported. Only whether it is in force, and since when, changes; a new document is a new row. */
export const catalogues = pgTable(
  'catalogues',
  {
    regionCode: text('region_code').notNull(),
    id: uuid('id').notNull(),
    /** 第几版, from 1. */
    number: integer('number').notNull(),
    title: text('title').notNull(),
    sector: text('sector').notNull(),
    sourceName: text('source_name').notNull(),
    /** SHA-256 of the document's bytes, hexadecimal. */
    sourceHash: text('source_hash').notNull(),
    findings: jsonb('findings').$type<readonly Finding[]>().notNull(),
    importedAt: timestamp('imported_at', { withTimezone: true }).notNull(),
    /** YYYY-MM-DD: the first day on which it holds. */
    inForceFrom: text('in_force_from').$type<PlainDate>().notNull(),
    inForce: boolean('in_force').notNull(),
    /** When it was put into force; null: not yet, or never, because a later one was first. */
    tookEffectAt: timestamp('took_effect_at', { withTimezone: true }),
  },
  t => [
    primaryKey({ columns: [t.regionCode, t.id] }),
    unique('catalogues_number').on(t.regionCode, t.sector, t.number),
    uniqueIndex('catalogues_one_in_force').on(t.regionCode, t.sector).where(sql`${t.inForce}`),
  ],
)

/** The identity of an item. The code is allocated once and means this item for ever. */
export const itemCodes = pgTable(
  'item_codes',
  {
    regionCode: text('region_code').notNull(),
    code: text('code').notNull(),
    number: integer('number').notNull(),
  },
  t => [
    primaryKey({ columns: [t.regionCode, t.code] }),
    unique('item_codes_number').on(t.regionCode, t.number),
  ],
)

/** An item as one catalogue words it, in document order. */
export const catalogueItems = pgTable(
  'catalogue_items',
  {
    regionCode: text('region_code').notNull(),
    catalogueId: uuid('catalogue_id').notNull(),
    position: integer('position').notNull(),
    itemCode: text('item_code').notNull(),
    item: jsonb('item').$type<Item>().notNull(),
  },
  t => [
    primaryKey({ columns: [t.regionCode, t.catalogueId, t.position] }),
    unique('catalogue_items_code').on(t.regionCode, t.catalogueId, t.itemCode),
    foreignKey({
      columns: [t.regionCode, t.catalogueId],
      foreignColumns: [catalogues.regionCode, catalogues.id],
    }),
    foreignKey({
      columns: [t.regionCode, t.itemCode],
      foreignColumns: [itemCodes.regionCode, itemCodes.code],
    }),
  ],
)
