import type { Unit } from '@mingbai/core/organisation/unit'
import { and, desc, eq, gte, inArray, isNotNull, lte } from 'drizzle-orm'
import type { Database } from '../database/database.ts'
import { unitRevisions } from './tables.ts'

/** What stood in the register of a unit from `writtenAt` until the next one. */
export interface UnitRevision {
  readonly number: number
  readonly unit: Unit
  readonly isClosed: boolean
  /** An account's id; null: the first start did. */
  readonly writtenBy: string | null
  readonly writtenAt: Date
}

const ofUnit = (regionCode: string, code: string) =>
  and(eq(unitRevisions.regionCode, regionCode), eq(unitRevisions.code, code))

/** Every unit as it stands now, closed ones too, by code. */
export async function listUnits(db: Database, regionCode: string): Promise<readonly UnitRevision[]> {
  return db
    .selectDistinctOn([unitRevisions.code])
    .from(unitRevisions)
    .where(eq(unitRevisions.regionCode, regionCode))
    .orderBy(unitRevisions.code, desc(unitRevisions.number))
}

/** The same without those that were closed, and nothing but the units. */
export async function unitsInUse(db: Database, regionCode: string): Promise<ReadonlyMap<string, Unit>> {
  const standing = await listUnits(db, regionCode)
  return new Map(standing.flatMap(({ unit, isClosed }) => (isClosed ? [] : [[unit.code, unit] as const])))
}

/** The newest first; none for a unit that nobody registered. */
export async function listRevisions(
  db: Database,
  regionCode: string,
  code: string,
): Promise<readonly UnitRevision[]> {
  return db.select().from(unitRevisions).where(ofUnit(regionCode, code)).orderBy(desc(unitRevisions.number))
}

/** All entries of these units, of each the newest first. */
export async function listRevisionsOf(
  db: Database,
  regionCode: string,
  codes: readonly string[],
): Promise<readonly UnitRevision[]> {
  return db
    .select()
    .from(unitRevisions)
    .where(and(eq(unitRevisions.regionCode, regionCode), inArray(unitRevisions.code, [...codes])))
    .orderBy(unitRevisions.code, desc(unitRevisions.number))
}

/** What people wrote since then, the newest first. */
export async function listRevisionsSince(
  db: Database,
  regionCode: string,
  from: Date,
): Promise<readonly UnitRevision[]> {
  const { writtenAt, writtenBy } = unitRevisions
  return db
    .select()
    .from(unitRevisions)
    .where(and(eq(unitRevisions.regionCode, regionCode), gte(writtenAt, from), isNotNull(writtenBy)))
    .orderBy(desc(writtenAt))
}

/** What stood there at a moment; null before the first. */
export async function findRevisionAt(
  db: Database,
  regionCode: string,
  code: string,
  at: Date,
): Promise<UnitRevision | null> {
  const [revision] = await db
    .select()
    .from(unitRevisions)
    .where(and(ofUnit(regionCode, code), lte(unitRevisions.writtenAt, at)))
    .orderBy(desc(unitRevisions.number))
    .limit(1)
  return revision ?? null
}

export async function insertRevisions(
  tx: Database,
  regionCode: string,
  revisions: readonly UnitRevision[],
): Promise<void> {
  if (revisions.length === 0) return
  await tx
    .insert(unitRevisions)
    .values(revisions.map(revision => ({ regionCode, code: revision.unit.code, ...revision })))
}
