import type { GuideText, GuideWords } from '@mingbai/core/search/guide-words'
import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Database } from '../database/database.ts'
import { searchGuides, searchIndexes } from './tables.ts'

export interface IndexedGuide {
  readonly revision: string
  readonly code: string
  readonly text: GuideText
  readonly words: GuideWords
  readonly nameTsv: string
  readonly tsv: string
}

/** How the number of guides with a word changes. */
export interface WordCount {
  readonly word: string
  readonly sound: string | null
  readonly change: number
}

/** The version the region's index was made with; null where there is none. */
export async function findIndexVersion(db: Database, regionCode: string): Promise<string | null> {
  const [row] = await db
    .select({ version: searchIndexes.version })
    .from(searchIndexes)
    .where(eq(searchIndexes.regionCode, regionCode))
  return row?.version ?? null
}

/** Locks the region's index until the transaction ends; returns the version it was made with, '' when it is new. */
export async function lockIndex(tx: Database, regionCode: string): Promise<string> {
  await tx
    .insert(searchIndexes)
    .values({ regionCode, version: '', guides: 0 })
    .onConflictDoNothing({ target: [searchIndexes.regionCode] })
  const [row] = await tx
    .select({ version: searchIndexes.version })
    .from(searchIndexes)
    .where(eq(searchIndexes.regionCode, regionCode))
    .for('update')
  return row?.version ?? ''
}

/** Takes guides out; returns the words they had. */
export async function deleteIndexed(
  tx: Database,
  regionCode: string,
  codes: readonly string[],
): Promise<readonly GuideWords[]> {
  const rows = await tx
    .delete(searchGuides)
    .where(and(eq(searchGuides.regionCode, regionCode), inArray(searchGuides.itemCode, [...codes])))
    .returning({ words: searchGuides.words })
  return rows.map(({ words }) => words)
}

export async function insertIndexed(
  tx: Database,
  regionCode: string,
  guides: readonly IndexedGuide[],
): Promise<void> {
  const rows = guides.map(({ code, ...guide }) => ({ regionCode, itemCode: code, ...guide }))
  for (let at = 0; at < rows.length; at += atATime)
    await tx.insert(searchGuides).values(rows.slice(at, at + atATime))
}

/** A statement takes 65,535 values. */
const atATime = 1_000

export async function changeCounts(
  tx: Database,
  regionCode: string,
  counts: readonly WordCount[],
  guides: number,
  version: string,
): Promise<void> {
  await tx.execute(
    sql`INSERT INTO search_words (region_code, word, sound, guides)
        SELECT ${regionCode}, word, sound, change
        FROM json_to_recordset(${JSON.stringify(counts)}::json) AS c(word text, sound text, change int)
        ON CONFLICT (region_code, word) DO UPDATE
        SET guides = search_words.guides + excluded.guides, sound = coalesce(search_words.sound, excluded.sound)`,
  )
  const lost = counts.filter(({ change }) => change < 0).map(({ word }) => word)
  await tx.execute(
    sql`DELETE FROM search_words
        WHERE region_code = ${regionCode} AND word = ANY(${sql.param(lost)}::text[]) AND guides <= 0`,
  )
  await tx
    .update(searchIndexes)
    .set({ version, revision: sql`gen_random_uuid()`, guides: sql`${searchIndexes.guides} + ${guides}` })
    .where(eq(searchIndexes.regionCode, regionCode))
}

/** Those of some items that are indexed. */
export async function indexedCodes(
  db: Database,
  regionCode: string,
  codes: readonly string[],
): Promise<readonly string[]> {
  const rows = await db
    .select({ code: searchGuides.itemCode })
    .from(searchGuides)
    .where(and(eq(searchGuides.regionCode, regionCode), inArray(searchGuides.itemCode, [...codes])))
  return rows.map(({ code }) => code)
}

/** Texts in the order of their codes, those after one code. */
export async function readTexts(
  db: Database,
  regionCode: string,
  after: string,
  limit: number,
): Promise<readonly { readonly code: string; readonly text: GuideText }[]> {
  return db
    .select({ code: searchGuides.itemCode, text: searchGuides.text })
    .from(searchGuides)
    .where(and(eq(searchGuides.regionCode, regionCode), gt(searchGuides.itemCode, after)))
    .orderBy(asc(searchGuides.itemCode))
    .limit(limit)
}
