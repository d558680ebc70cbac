import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { canonicalJson } from '@mingbai/core/audit/entry'
import { desc, eq } from 'drizzle-orm'
import { currentAlgorithm, hashOf } from '../audit/hash.ts'
import { appendAudit } from '../audit/store.ts'
import type { Database } from '../database/database.ts'
import { renewPublicVersion } from '../public-version/store.ts'
import { indexGuides } from '../search/index-guides.ts'
import { editions } from './tables.ts'

/** 已公开的一版. */
export interface Edition {
  readonly itemCode: string
  /** 第几版, from 1. */
  readonly number: number
  readonly guide: ServiceGuide
  readonly contentHash: string
  readonly hashAlgorithm: string
  readonly demonstration: boolean
  /** YYYY-MM-DD, or null where nobody recorded it. */
  readonly formedOn: string | null
  readonly publishedAt: Date
  /** YYYY-MM-DD, or null where nobody has checked it. */
  readonly checkedOn: string | null
}

/** The edition of each item that the public sees, by item code. */
export async function findEditionsInForce(
  db: Database,
  regionCode: string,
): Promise<ReadonlyMap<string, Edition>> {
  const rows = await db
    .selectDistinctOn([editions.itemCode])
    .from(editions)
    .where(eq(editions.regionCode, regionCode))
    .orderBy(editions.itemCode, desc(editions.number))
  return new Map(rows.map(row => [row.itemCode, row]))
}

export async function hasEditions(db: Database, regionCode: string): Promise<boolean> {
  const found = await db
    .select({ itemCode: editions.itemCode })
    .from(editions)
    .where(eq(editions.regionCode, regionCode))
    .limit(1)
  return found.length > 0
}

export interface StarterGuide {
  readonly itemCode: string
  /** The item's titles, for the search. */
  readonly path: readonly string[]
  readonly guide: ServiceGuide
}

/**
 * The first edition of each guide, marked as a demonstration, all or nothing. A first edition that is there stays:
 * another process of the same site was first.
 */
export async function insertStarterEditions(
  db: Database,
  regionCode: string,
  guides: readonly StarterGuide[],
  publishedAt: Date,
): Promise<void> {
  const rows = guides.map(({ itemCode, guide }) => ({
    regionCode,
    itemCode,
    number: 1,
    guide,
    contentHash: hashOf(currentAlgorithm, canonicalJson(guide)) as string,
    hashAlgorithm: currentAlgorithm,
    demonstration: true,
    formedOn: null,
    publishedAt,
    checkedOn: null,
  }))
  await db.transaction(async tx => {
    const inserted = await tx
      .insert(editions)
      .values(rows)
      .onConflictDoNothing({ target: [editions.regionCode, editions.itemCode, editions.number] })
      .returning({ itemCode: editions.itemCode })
    if (inserted.length === 0) return
    await appendAudit(tx, regionCode, {
      at: publishedAt.toISOString(),
      actor: 'system:first-start',
      action: 'starter-guides-published',
      subject: `editions/${regionCode}`,
      before: null,
      after: { editions: inserted.length, demonstration: true },
    })
    await renewPublicVersion(tx, regionCode)
    const isNew = new Set(inserted.map(({ itemCode }) => itemCode))
    const published = guides.filter(({ itemCode }) => isNew.has(itemCode))
    await indexGuides(
      tx,
      regionCode,
      published.map(({ itemCode, path, guide }) => ({ code: itemCode, path, guide })),
    )
  })
}
