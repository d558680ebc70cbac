import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../database/database.ts'
import { editions, filesOfEdition } from '../publication/tables.ts'
import { materialFiles } from './tables.ts'

export type StoredFile = Omit<typeof materialFiles.$inferSelect, 'regionCode'>

/** What is there already is kept once, whatever it was called. */
export async function insertFile(tx: Database, regionCode: string, file: StoredFile): Promise<boolean> {
  const inserted = await tx
    .insert(materialFiles)
    .values({ regionCode, ...file })
    .onConflictDoNothing({ target: [materialFiles.regionCode, materialFiles.hash] })
    .returning({ hash: materialFiles.hash })
  return inserted.length > 0
}

export async function findFile(
  db: Database,
  regionCode: string,
  hash: string,
): Promise<Pick<StoredFile, 'format' | 'body'> | null> {
  const [file] = await db
    .select({ format: materialFiles.format, body: materialFiles.body })
    .from(materialFiles)
    .where(and(eq(materialFiles.regionCode, regionCode), eq(materialFiles.hash, hash)))
  return file ?? null
}

/** Of these, what is kept here: format and length by hash. */
export async function keptFiles(db: Database, regionCode: string, hashes: readonly string[]) {
  const rows = await db
    .select({
      hash: materialFiles.hash,
      format: materialFiles.format,
      bytes: sql<number>`octet_length(${materialFiles.body})`,
    })
    .from(materialFiles)
    .where(and(eq(materialFiles.regionCode, regionCode), inArray(materialFiles.hash, [...hashes])))
  return new Map(rows.map(row => [row.hash, row]))
}

/** The items that ever published a guide with this file. */
export async function itemsWithFile(
  db: Database,
  regionCode: string,
  hash: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ itemCode: editions.itemCode })
    .from(editions)
    .where(
      and(eq(editions.regionCode, regionCode), sql`${filesOfEdition} @> ${JSON.stringify([hash])}::jsonb`),
    )
  return rows.map(({ itemCode }) => itemCode)
}
