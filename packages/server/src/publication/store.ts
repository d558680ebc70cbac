import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { currentAlgorithm } from '../audit/hash.ts'
import { appendAudit } from '../audit/store.ts'
import { hashOfGuide } from '../content/hash-of-guide.ts'
import type { Database } from '../database/database.ts'
import { renewPublicVersion } from '../public-version/store.ts'
import { indexGuides } from '../search/index-guides.ts'
import { editionClosings, editions } from './tables.ts'

/** 已公开的一版. */
export interface Edition {
  readonly itemCode: string
  /** 第几版, from 1. */
  readonly number: number
  /** 起草它的单位; the region's code: the whole site. */
  readonly unitCode: string
  readonly guide: ServiceGuide
  readonly contentHash: string
  readonly hashAlgorithm: string
  readonly demonstration: boolean
  /** YYYY-MM-DD, or null where nobody recorded it. */
  readonly formedOn: string | null
  readonly publishedAt: Date
  /** YYYY-MM-DD, or null where nobody has checked it. */
  readonly checkedOn: string | null
  /** An account's id; null: the first start published it. */
  readonly publishedBy: string | null
  /** 更正说明, public. */
  readonly note: string | null
}

/** 撤下 or 紧急下线 of an edition. */
export interface EditionClosing {
  readonly number: number
  readonly kind: 'withdrawn' | 'taken-down'
  readonly reason: string
  readonly successorCode: string | null
  readonly closedBy: string
  readonly closedAt: Date
}

/**
 * The edition of each item (or of these) that the public sees, by item code; an item whose last edition was closed has
 * none.
 */
export async function findEditionsInForce(
  db: Database,
  regionCode: string,
  itemCodes?: readonly string[],
): Promise<ReadonlyMap<string, Edition>> {
  const rows = await db
    .selectDistinctOn([editions.itemCode], { edition: editions, closed: editionClosings.number })
    .from(editions)
    .leftJoin(editionClosings, sameEdition)
    .where(and(eq(editions.regionCode, regionCode), itemCodes && inArray(editions.itemCode, [...itemCodes])))
    .orderBy(editions.itemCode, desc(editions.number))
  return new Map(
    rows.flatMap(({ edition, closed }) => (closed === null ? [[edition.itemCode, edition] as const] : [])),
  )
}

/** The same, of which only what is not known yet is read: an edition never changes, and guides are long. */
export async function refreshEditions(
  db: Database,
  regionCode: string,
  known: ReadonlyMap<string, Edition>,
): Promise<ReadonlyMap<string, Edition>> {
  if (known.size === 0) return findEditionsInForce(db, regionCode)
  const { itemCode, number } = editions
  const rows = await db
    .selectDistinctOn([itemCode], { itemCode, number, closed: editionClosings.number })
    .from(editions)
    .leftJoin(editionClosings, sameEdition)
    .where(eq(editions.regionCode, regionCode))
    .orderBy(itemCode, desc(number))
  const standing = rows.filter(({ closed }) => closed === null)
  const isKnown = (row: (typeof rows)[number]) => known.get(row.itemCode)?.number === row.number
  const unknown = standing.filter(row => !isKnown(row)).map(row => row.itemCode)
  const read =
    unknown.length === 0 ? new Map<string, Edition>() : await findEditionsInForce(db, regionCode, unknown)
  return new Map(
    standing.flatMap(row => {
      const edition = isKnown(row) ? known.get(row.itemCode) : read.get(row.itemCode)
      return edition ? [[row.itemCode, edition] as const] : []
    }),
  )
}

/** Items whose last edition was withdrawn, with the notice that the public reads instead; one taken down has none. */
export async function findWithdrawals(
  db: Database,
  regionCode: string,
): Promise<ReadonlyMap<string, EditionClosing>> {
  const rows = await db
    .selectDistinctOn([editions.itemCode], { itemCode: editions.itemCode, closing: editionClosings })
    .from(editions)
    .leftJoin(editionClosings, sameEdition)
    .where(eq(editions.regionCode, regionCode))
    // Of one edition's two closings the take-down first: 'taken-down' < 'withdrawn'.
    .orderBy(editions.itemCode, desc(editions.number), asc(editionClosings.kind))
  return new Map(
    rows.flatMap(({ itemCode, closing }) =>
      closing?.kind === 'withdrawn' ? [[itemCode, closing] as const] : [],
    ),
  )
}

const sameEdition = and(
  eq(editionClosings.regionCode, editions.regionCode),
  eq(editionClosings.itemCode, editions.itemCode),
  eq(editionClosings.number, editions.number),
)

/** The edition of an item that the public sees; null where there is none, or the last one was closed. */
export async function findEdition(
  db: Database,
  regionCode: string,
  itemCode: string,
): Promise<Edition | null> {
  const [row] = await db
    .select({ edition: editions, closed: editionClosings.number })
    .from(editions)
    .leftJoin(editionClosings, sameEdition)
    .where(ofItem(regionCode, itemCode))
    .orderBy(desc(editions.number))
    .limit(1)
  return row && row.closed === null ? row.edition : null
}

const ofItem = (regionCode: string, itemCode: string) =>
  and(eq(editions.regionCode, regionCode), eq(editions.itemCode, itemCode))

/** Every edition of an item, the first first. */
export async function listEditions(
  db: Database,
  regionCode: string,
  itemCode: string,
): Promise<readonly Edition[]> {
  return db.select().from(editions).where(ofItem(regionCode, itemCode)).orderBy(asc(editions.number))
}

export async function listClosings(
  db: Database,
  regionCode: string,
  itemCode: string,
): Promise<readonly EditionClosing[]> {
  return db
    .select()
    .from(editionClosings)
    .where(and(eq(editionClosings.regionCode, regionCode), eq(editionClosings.itemCode, itemCode)))
    .orderBy(asc(editionClosings.closedAt))
}

export async function insertEdition(tx: Database, regionCode: string, edition: Edition): Promise<void> {
  await tx.insert(editions).values({ regionCode, ...edition })
}

export async function insertClosing(
  tx: Database,
  regionCode: string,
  itemCode: string,
  closing: EditionClosing,
): Promise<void> {
  await tx.insert(editionClosings).values({ regionCode, itemCode, ...closing })
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
    // Nobody wrote it: it belongs to the whole site, until a bureau is registered that takes the region's place.
    unitCode: regionCode,
    guide,
    contentHash: hashOfGuide(guide),
    hashAlgorithm: currentAlgorithm,
    demonstration: true,
    formedOn: null,
    publishedAt,
    checkedOn: null,
    publishedBy: null,
    note: null,
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
