import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import type { PlainDate } from '@mingbai/core/calendar/plain-date'
import { and, eq, max } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { appendAudit } from '../../audit/store.ts'
import type { Database } from '../../database/database.ts'
import { renewPublicVersion } from '../../public-version/store.ts'
import type { CatalogueKey } from '../store.ts'
import { catalogueItems, catalogues, itemCodes } from '../tables.ts'

export interface Source {
  readonly name: string
  /** SHA-256, hexadecimal. */
  readonly hash: string
}

/** A version as it is to be stored; it is not in force yet. */
export interface NewVersion {
  readonly number: number
  readonly catalogue: Catalogue
  /** By position: the code of the same item in an earlier version, null for an item that is new. */
  readonly codes: readonly (string | null)[]
  readonly source: Source
  readonly inForceFrom: PlainDate
  readonly actor: string
}

/**
 * Stores a version with its items and its audit entry; new items get codes. Call it in a transaction. False when that
 * number is taken: another process was first.
 */
export async function insertVersion(
  tx: Database,
  key: CatalogueKey,
  { number, catalogue, codes, source, inForceFrom, actor }: NewVersion,
  now: Date,
): Promise<boolean> {
  const { title, items, findings } = catalogue
  const id = uuidv7()
  const sources = { sourceName: source.name, sourceHash: source.hash }
  const inserted = await tx
    .insert(catalogues)
    .values({
      regionCode: key.regionCode,
      sector: key.sector,
      ...sources,
      id,
      number,
      title,
      findings,
      importedAt: now,
      inForceFrom,
      inForce: false,
    })
    .onConflictDoNothing({ target: [catalogues.regionCode, catalogues.sector, catalogues.number] })
    .returning({ id: catalogues.id })
  if (inserted.length === 0) return false
  await appendAudit(tx, key.regionCode, {
    at: now.toISOString(),
    actor,
    action: 'catalogue-imported',
    subject: `catalogue/${id}`,
    before: null,
    after: { number, source: source.hash, items: items.length, findings: findings.length, inForceFrom },
  })
  const fresh = await allocateCodes(tx, key.regionCode, codes.filter(code => code === null).length)
  const rows = items.map((item, position) => ({
    regionCode: key.regionCode,
    catalogueId: id,
    position,
    itemCode: codes[position] ?? (fresh.shift() as string),
    item,
  }))
  for (let at = 0; at < rows.length; at += atATime)
    await tx.insert(catalogueItems).values(rows.slice(at, at + atATime))
  return true
}

/** A statement takes 65,535 values. */
const atATime = 5_000

/**
 * Puts a version into force in the place of the one before, with its audit entry; every process is told. Call it in a
 * transaction. False when it is in force already, or a later one is.
 */
export async function switchInForce(
  tx: Database,
  key: CatalogueKey,
  number: number,
  by: { readonly now: Date; readonly actor: string },
): Promise<boolean> {
  const isOfKey = and(eq(catalogues.regionCode, key.regionCode), eq(catalogues.sector, key.sector))
  const [before] = await tx
    .select({ number: catalogues.number })
    .from(catalogues)
    .where(and(isOfKey, eq(catalogues.inForce, true)))
    .for('update')
  if (before && before.number >= number) return false
  await tx
    .update(catalogues)
    .set({ inForce: false })
    .where(and(isOfKey, eq(catalogues.inForce, true)))
  const [after] = await tx
    .update(catalogues)
    .set({ inForce: true, tookEffectAt: by.now })
    .where(and(isOfKey, eq(catalogues.number, number)))
    .returning({ id: catalogues.id })
  if (!after) throw new Error(`there is no version ${number} of the catalogue`)
  await appendAudit(tx, key.regionCode, {
    at: by.now.toISOString(),
    actor: by.actor,
    action: 'catalogue-in-force',
    subject: `catalogue/${after.id}`,
    before: before ? { number: before.number } : null,
    after: { number },
  })
  await renewPublicVersion(tx, key.regionCode)
  return true
}

/** New codes from the region's counter: 4 digits that can be said over the telephone, never given twice. */
async function allocateCodes(tx: Database, regionCode: string, count: number): Promise<string[]> {
  if (count === 0) return []
  const [last] = await tx
    .select({ number: max(itemCodes.number) })
    .from(itemCodes)
    .where(eq(itemCodes.regionCode, regionCode))
  const first = (last?.number ?? 0) + 1
  const rows = Array.from({ length: count }, (_, i) => ({
    regionCode,
    number: first + i,
    code: String(first + i).padStart(4, '0'),
  }))
  for (let at = 0; at < rows.length; at += atATime)
    await tx.insert(itemCodes).values(rows.slice(at, at + atATime))
  return rows.map(row => row.code)
}
