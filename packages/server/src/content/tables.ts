import type { DraftEvent } from '@mingbai/core/4-content/draft-event'
import type { DraftState } from '@mingbai/core/4-content/draft-state'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
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
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { itemCodes } from '../catalogue/tables.ts'

/** 草稿: an item's guide on its way to the public. What became of it is what its events say. */
export const drafts = pgTable(
  'drafts',
  {
    regionCode: text('region_code').notNull(),
    id: uuid('id').notNull(),
    itemCode: text('item_code').notNull(),
    /** 起草单位. */
    unitCode: text('unit_code').notNull(),
    /** The edition it was started from; null: from nothing. */
    editionNumber: integer('edition_number'),
    /** How many events there are: the number of the last. */
    events: integer('events').notNull(),
    /** What the events fold to, so that lists need not fold them. */
    state: jsonb('state').$type<DraftState>().notNull(),
    /** Neither published nor discarded: an item has one such draft at most. */
    isOpen: boolean('is_open').notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  t => [
    primaryKey({ columns: [t.regionCode, t.id] }),
    uniqueIndex('drafts_one_open').on(t.regionCode, t.itemCode).where(sql`${t.isOpen}`),
    foreignKey({
      columns: [t.regionCode, t.itemCode],
      foreignColumns: [itemCodes.regionCode, itemCodes.code],
    }),
  ],
)

/**
 * The texts a draft had, by their hash: what was written on one is merged with it, what was signed is shown by it. Those
 * that stood only between two pauses of one writer are forgotten after a week (forget-passing-texts.ts).
 */
export const draftTexts = pgTable(
  'draft_texts',
  {
    regionCode: text('region_code').notNull(),
    draftId: uuid('draft_id').notNull(),
    contentHash: text('content_hash').notNull(),
    guide: jsonb('guide').$type<ServiceGuide>().notNull(),
  },
  t => [
    primaryKey({ columns: [t.regionCode, t.draftId, t.contentHash] }),
    foreignKey({ columns: [t.regionCode, t.draftId], foreignColumns: [drafts.regionCode, drafts.id] }),
  ],
)

/** What happened to a draft, in order. Rows are only ever added. */
export const draftEvents = pgTable(
  'draft_events',
  {
    regionCode: text('region_code').notNull(),
    draftId: uuid('draft_id').notNull(),
    number: integer('number').notNull(),
    event: jsonb('event').$type<DraftEvent>().notNull(),
  },
  t => [
    primaryKey({ columns: [t.regionCode, t.draftId, t.number] }),
    foreignKey({ columns: [t.regionCode, t.draftId], foreignColumns: [drafts.regionCode, drafts.id] }),
  ],
)
