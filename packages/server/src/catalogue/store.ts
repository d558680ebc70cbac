import type { Catalogue, Item } from '@mingbai/core/2-catalogue/catalogue'
import type { Finding } from '@mingbai/core/finding/finding'
import { and, asc, eq, max } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { appendAudit } from '../audit/store.ts'
import type { Database } from '../database/database.ts'
import { renewPublicVersion } from '../public-version/store.ts'
import { catalogueItems, catalogues, itemCodes } from './tables.ts'

/** An item with the code it keeps for ever. */
export interface CodedItem {
  readonly code: string
  readonly item: Item
}

export interface StoredCatalogue {
  readonly id: string
  readonly title: string
  readonly sector: string
  readonly sourceName: string
  readonly sourceHash: string
  readonly importedAt: Date
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
  const [row] = await db
    .select()
    .from(catalogues)
    .where(
      and(
        eq(catalogues.regionCode, key.regionCode),
        eq(catalogues.sector, key.sector),
        eq(catalogues.inForce, true),
      ),
    )
  if (!row) return null
  const items = await db
    .select({ code: catalogueItems.itemCode, item: catalogueItems.item })
    .from(catalogueItems)
    .where(and(eq(catalogueItems.regionCode, key.regionCode), eq(catalogueItems.catalogueId, row.id)))
    .orderBy(asc(catalogueItems.position))
  return { ...row, items }
}

export interface Source {
  readonly name: string
  /** SHA-256, hexadecimal. */
  readonly hash: string
}

/** Stores a catalogue with its items, allocating each a new code, and puts it in force. All or nothing. */
export async function insertFirstCatalogue(
  db: Database,
  key: CatalogueKey,
  catalogue: Catalogue,
  source: Source,
  importedAt: Date,
): Promise<void> {
  await db.transaction(async tx => {
    const id = uuidv7()
    const inserted = await tx
      .insert(catalogues)
      .values({
        ...key,
        id,
        title: catalogue.title,
        sourceName: source.name,
        sourceHash: source.hash,
        findings: catalogue.findings,
        importedAt,
        inForce: true,
      })
      .onConflictDoNothing({ target: [catalogues.regionCode, catalogues.sector, catalogues.sourceHash] })
      .returning({ id: catalogues.id })
    if (inserted.length === 0) return // another process of the same site was first
    await appendAudit(tx, key.regionCode, {
      at: importedAt.toISOString(),
      actor: 'system:first-start',
      action: 'catalogue-imported',
      subject: `catalogue/${id}`,
      before: null,
      after: { source: source.hash, items: catalogue.items.length, findings: catalogue.findings.length },
    })
    await renewPublicVersion(tx, key.regionCode)
    if (catalogue.items.length === 0) return
    const codes = await allocateCodes(tx, key.regionCode, catalogue.items.length)
    await tx.insert(catalogueItems).values(
      catalogue.items.map((item, position) => ({
        regionCode: key.regionCode,
        catalogueId: id,
        position,
        itemCode: codes[position] as string,
        item,
      })),
    )
  })
}

/** New codes from the region's counter: 4 digits that can be said over the telephone, never given twice. */
async function allocateCodes(tx: Database, regionCode: string, count: number): Promise<string[]> {
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
  await tx.insert(itemCodes).values(rows)
  return rows.map(row => row.code)
}
