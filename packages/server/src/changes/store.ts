import { and, desc, eq, gte, isNotNull } from 'drizzle-orm'
import type { Database } from '../database/database.ts'
import { editionClosings, editions } from '../publication/tables.ts'
import { registerLooks } from './tables.ts'

/** Which entry of its unit was last seen with an edition. */
export type RegisterLook = Pick<typeof registerLooks.$inferSelect, 'itemCode' | 'number' | 'unitNumber'>

/** The last look at each item's editions. */
export async function listRegisterLooks(db: Database, regionCode: string): Promise<readonly RegisterLook[]> {
  const { itemCode, number, unitNumber } = registerLooks
  return db
    .selectDistinctOn([itemCode], { itemCode, number, unitNumber })
    .from(registerLooks)
    .where(eq(registerLooks.regionCode, regionCode))
    .orderBy(itemCode, desc(number), desc(unitNumber))
}

/** Who comes second changes nothing: it was looked at already. */
export async function insertRegisterLook(
  tx: Database,
  regionCode: string,
  look: RegisterLook & { readonly lookedBy: string; readonly lookedAt: Date },
): Promise<void> {
  await tx
    .insert(registerLooks)
    .values({ regionCode, ...look })
    .onConflictDoNothing({
      target: [
        registerLooks.regionCode,
        registerLooks.itemCode,
        registerLooks.number,
        registerLooks.unitNumber,
      ],
    })
}

const shown = { itemCode: editions.itemCode, number: editions.number, unitCode: editions.unitCode }

/** What people published since then, without its texts; the newest first. */
export async function listPublishedSince(db: Database, regionCode: string, from: Date) {
  return db
    .select({ ...shown, at: editions.publishedAt, by: editions.publishedBy, note: editions.note })
    .from(editions)
    .where(
      and(
        eq(editions.regionCode, regionCode),
        gte(editions.publishedAt, from),
        isNotNull(editions.publishedBy),
      ),
    )
    .orderBy(desc(editions.publishedAt))
}

/** What was withdrawn or taken down since then; the newest first. */
export async function listClosedSince(db: Database, regionCode: string, from: Date) {
  return db
    .select({
      ...shown,
      at: editionClosings.closedAt,
      by: editionClosings.closedBy,
      kind: editionClosings.kind,
    })
    .from(editionClosings)
    .innerJoin(
      editions,
      and(
        eq(editions.regionCode, editionClosings.regionCode),
        eq(editions.itemCode, editionClosings.itemCode),
        eq(editions.number, editionClosings.number),
      ),
    )
    .where(and(eq(editionClosings.regionCode, regionCode), gte(editionClosings.closedAt, from)))
    .orderBy(desc(editionClosings.closedAt))
}
