import type { DraftEvent } from '@mingbai/core/4-content/draft-event'
import type { DraftState } from '@mingbai/core/4-content/draft-state'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { and, asc, desc, eq, gte, inArray, sql } from 'drizzle-orm'
import type { Database } from '../database/database.ts'
import { draftEvents, drafts, draftTexts } from './tables.ts'

/** 草稿, as its events say it stands. */
export interface Draft {
  readonly id: string
  readonly itemCode: string
  readonly unitCode: string
  readonly editionNumber: number | null
  readonly events: number
  readonly state: DraftState
  readonly isOpen: boolean
  readonly changedAt: Date
}

const openOf = (regionCode: string, itemCode: string) =>
  and(eq(drafts.regionCode, regionCode), eq(drafts.itemCode, itemCode), eq(drafts.isOpen, true))

export async function findOpenDraft(
  db: Database,
  regionCode: string,
  itemCode: string,
): Promise<Draft | null> {
  const [draft] = await db.select().from(drafts).where(openOf(regionCode, itemCode))
  return draft ?? null
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockOpenDraft(
  tx: Database,
  regionCode: string,
  itemCode: string,
): Promise<Draft | null> {
  const [draft] = await tx.select().from(drafts).where(openOf(regionCode, itemCode)).for('update')
  return draft ?? null
}

export async function listOpenDrafts(db: Database, regionCode: string): Promise<readonly Draft[]> {
  return db
    .select()
    .from(drafts)
    .where(and(eq(drafts.regionCode, regionCode), eq(drafts.isOpen, true)))
    .orderBy(desc(drafts.changedAt))
}

/** The texts of the open drafts as they stand, by item code. */
export async function listOpenTexts(
  db: Database,
  regionCode: string,
): Promise<readonly { readonly itemCode: string; readonly guide: ServiceGuide }[]> {
  return db
    .select({ itemCode: drafts.itemCode, guide: draftTexts.guide })
    .from(drafts)
    .innerJoin(
      draftTexts,
      and(
        eq(draftTexts.regionCode, drafts.regionCode),
        eq(draftTexts.draftId, drafts.id),
        eq(draftTexts.contentHash, sql`${drafts.state} ->> 'contentHash'`),
      ),
    )
    .where(and(eq(drafts.regionCode, regionCode), eq(drafts.isOpen, true)))
}

/** All that an item ever had, the newest first. */
export async function listDrafts(
  db: Database,
  regionCode: string,
  itemCode: string,
): Promise<readonly Draft[]> {
  return db
    .select()
    .from(drafts)
    .where(and(eq(drafts.regionCode, regionCode), eq(drafts.itemCode, itemCode)))
    .orderBy(desc(drafts.changedAt), desc(drafts.id))
}

/** Resolves to false when the item has an open draft already: somebody else was first. */
export async function insertDraft(tx: Database, regionCode: string, draft: Draft): Promise<boolean> {
  const inserted = await tx
    .insert(drafts)
    .values({ regionCode, ...draft })
    .onConflictDoNothing({ target: [drafts.regionCode, drafts.itemCode], where: sql`${drafts.isOpen}` })
    .returning({ id: drafts.id })
  return inserted.length > 0
}

/** Adds what happened, and what the draft is then. */
export async function insertEvent(
  tx: Database,
  regionCode: string,
  draft: Draft,
  event: DraftEvent,
  state: DraftState,
): Promise<Draft> {
  const changed = {
    events: draft.events + 1,
    state,
    isOpen: state.kind !== 'published' && state.kind !== 'discarded',
    changedAt: new Date(event.at),
  }
  await tx.insert(draftEvents).values({ regionCode, draftId: draft.id, number: changed.events, event })
  await tx
    .update(drafts)
    .set(changed)
    .where(and(eq(drafts.regionCode, regionCode), eq(drafts.id, draft.id)))
  return { ...draft, ...changed }
}

export async function readEvents(
  db: Database,
  regionCode: string,
  draftId: string,
): Promise<readonly DraftEvent[]> {
  const rows = await db
    .select({ event: draftEvents.event })
    .from(draftEvents)
    .where(and(eq(draftEvents.regionCode, regionCode), eq(draftEvents.draftId, draftId)))
    .orderBy(asc(draftEvents.number))
  return rows.map(({ event }) => event)
}

/** A text that is kept already is kept once. */
export async function keepText(
  tx: Database,
  regionCode: string,
  draftId: string,
  contentHash: string,
  guide: ServiceGuide,
): Promise<void> {
  await tx
    .insert(draftTexts)
    .values({ regionCode, draftId, contentHash, guide })
    .onConflictDoNothing({ target: [draftTexts.regionCode, draftTexts.draftId, draftTexts.contentHash] })
}

/** Null: the draft never had that text. */
export async function readText(
  db: Database,
  regionCode: string,
  draftId: string,
  contentHash: string,
): Promise<ServiceGuide | null> {
  const [row] = await db
    .select({ guide: draftTexts.guide })
    .from(draftTexts)
    .where(
      and(
        eq(draftTexts.regionCode, regionCode),
        eq(draftTexts.draftId, draftId),
        eq(draftTexts.contentHash, contentHash),
      ),
    )
  return row?.guide ?? null
}

/** Drafts that anything happened to since then, open or not. */
export async function listDraftsChangedSince(
  db: Database,
  regionCode: string,
  since: Date,
): Promise<readonly string[]> {
  const rows = await db
    .select({ id: drafts.id })
    .from(drafts)
    .where(and(eq(drafts.regionCode, regionCode), gte(drafts.changedAt, since)))
  return rows.map(({ id }) => id)
}

/** The events that name them stay. */
export async function deleteTexts(
  db: Database,
  regionCode: string,
  draftId: string,
  hashes: readonly string[],
): Promise<void> {
  if (hashes.length === 0) return
  await db
    .delete(draftTexts)
    .where(
      and(
        eq(draftTexts.regionCode, regionCode),
        eq(draftTexts.draftId, draftId),
        inArray(draftTexts.contentHash, [...hashes]),
      ),
    )
}
