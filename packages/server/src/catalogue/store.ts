import type { Catalogue, Item } from '@mingbai/core/2-catalogue/catalogue'
import type { PlainDate } from '@mingbai/core/calendar/plain-date'
import type { Finding } from '@mingbai/core/finding/finding'
import { and, asc, desc, eq, getTableColumns, isNotNull, type SQL } from 'drizzle-orm'
import type { Database } from '../database/database.ts'
import { catalogueItems, catalogues } from './tables.ts'

/** An item with the code it keeps for ever. */
export interface CodedItem {
  readonly code: string
  readonly item: Item
}

/** One version of a catalogue, without its items. */
export interface CatalogueVersion {
  readonly id: string
  /** 第几版, from 1. */
  readonly number: number
  readonly title: string
  readonly sector: string
  readonly sourceName: string
  readonly sourceHash: string
  readonly importedAt: Date
  readonly inForceFrom: PlainDate
  readonly inForce: boolean
  /** Null: it never was in force. */
  readonly tookEffectAt: Date | null
}

export interface StoredCatalogue extends CatalogueVersion {
  readonly findings: readonly Finding[]
  /** In document order. */
  readonly items: readonly CodedItem[]
}

/** Whose catalogue: every key in storage starts with the region. */
export interface CatalogueKey {
  readonly regionCode: string
  readonly sector: string
}

/** The catalogue in force, or null where none was imported yet. */
export async function findCatalogueInForce(db: Database, key: CatalogueKey): Promise<StoredCatalogue | null> {
  return findOne(db, key, eq(catalogues.inForce, true))
}

/** Which version is in force, without reading it. */
export async function findIdInForce(
  db: Database,
  { regionCode, sector }: CatalogueKey,
): Promise<string | null> {
  const inForce = and(
    eq(catalogues.regionCode, regionCode),
    eq(catalogues.sector, sector),
    eq(catalogues.inForce, true),
  )
  const [row] = await db.select({ id: catalogues.id }).from(catalogues).where(inForce)
  return row?.id ?? null
}

/** One item of the catalogue in force; null for a code that is not in it. */
export async function findItemInForce(
  db: Database,
  key: CatalogueKey,
  code: string,
): Promise<CodedItem | null> {
  const [row] = await db
    .select({ code: catalogueItems.itemCode, item: catalogueItems.item })
    .from(catalogueItems)
    .innerJoin(
      catalogues,
      and(
        eq(catalogues.regionCode, catalogueItems.regionCode),
        eq(catalogues.id, catalogueItems.catalogueId),
      ),
    )
    .where(and(isOf(key), eq(catalogues.inForce, true), eq(catalogueItems.itemCode, code)))
  return row ?? null
}

/** Whatever version it is: an old one stays readable. */
export async function findVersion(
  db: Database,
  key: CatalogueKey,
  number: number,
): Promise<StoredCatalogue | null> {
  return findOne(db, key, eq(catalogues.number, number))
}

/** The newest first. */
export async function listVersions(db: Database, key: CatalogueKey): Promise<readonly CatalogueVersion[]> {
  return db.select(withoutFindings).from(catalogues).where(isOf(key)).orderBy(desc(catalogues.number))
}

/** What a catalogue in storage says: the shape that core works on. */
export function catalogueOf(
  { title, sector, items, findings }: StoredCatalogue,
  { regionCode }: Pick<CatalogueKey, 'regionCode'>,
): Catalogue {
  return { title, regionCode, sector, items: items.map(({ item }) => item), findings }
}

/** The last version in force that had an item of this code, and its titles then; null for a code that never was public. */
export async function findFormerItem(
  db: Database,
  key: CatalogueKey,
  code: string,
): Promise<{ readonly number: number; readonly item: Item } | null> {
  const [row] = await db
    .select({ number: catalogues.number, item: catalogueItems.item })
    .from(catalogueItems)
    .innerJoin(
      catalogues,
      and(
        eq(catalogues.regionCode, catalogueItems.regionCode),
        eq(catalogues.id, catalogueItems.catalogueId),
      ),
    )
    .where(and(isOf(key), eq(catalogueItems.itemCode, code), isNotNull(catalogues.tookEffectAt)))
    .orderBy(desc(catalogues.number))
    .limit(1)
  return row ?? null
}

const { regionCode: _region, findings: _findings, ...withoutFindings } = getTableColumns(catalogues)

async function findOne(db: Database, key: CatalogueKey, which: SQL): Promise<StoredCatalogue | null> {
  const [row] = await db
    .select()
    .from(catalogues)
    .where(and(isOf(key), which))
  if (!row) return null
  const items = await db
    .select({ code: catalogueItems.itemCode, item: catalogueItems.item })
    .from(catalogueItems)
    .where(and(eq(catalogueItems.regionCode, key.regionCode), eq(catalogueItems.catalogueId, row.id)))
    .orderBy(asc(catalogueItems.position))
  return { ...row, items }
}

function isOf({ regionCode, sector }: CatalogueKey): SQL | undefined {
  return and(eq(catalogues.regionCode, regionCode), eq(catalogues.sector, sector))
}
