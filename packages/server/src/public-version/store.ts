import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Database } from '../database/database.ts'
import { publicVersions } from './tables.ts'

/**
 * Tells every process that what is public changed. Call it with the transaction of the change, after its audit
 * entry: everybody who locks both rows must lock them in the same order.
 *
 * A new UUID rather than the next number: a restored backup brings its version with it, and a number could then
 * come to mean two different states.
 */
export async function renewPublicVersion(tx: Database, regionCode: string): Promise<void> {
  const version = uuidv7()
  await tx
    .insert(publicVersions)
    .values({ regionCode, version })
    .onConflictDoUpdate({ target: [publicVersions.regionCode], set: { version } })
}

/** Null where nothing was made public yet. */
export async function readPublicVersion(db: Database, regionCode: string): Promise<string | null> {
  const [row] = await db
    .select({ version: publicVersions.version })
    .from(publicVersions)
    .where(eq(publicVersions.regionCode, regionCode))
  return row?.version ?? null
}
