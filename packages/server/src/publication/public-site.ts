import { type CoverageRow, coverageOf } from '@mingbai/core/6-channel/coverage'
import type { PlainDate } from '@mingbai/core/calendar/plain-date'
import { beijingDate } from '../calendar/beijing-date.ts'
import { findCatalogueInForce, findIdInForce, type StoredCatalogue } from '../catalogue/store.ts'
import type { Database } from '../database/database.ts'
import { guidesAsShown } from '../organisation/as-shown.ts'
import { readPublicVersion } from '../public-version/store.ts'
import type { Site } from '../site.ts'
import { type Edition, type EditionClosing, findWithdrawals, refreshEditions } from './store.ts'

/** Everything the public may see of one site, as it stands now. */
export interface PublicSite {
  readonly regionCode: string
  readonly catalogue: StoredCatalogue
  /** By item code, each guide as it is shown today; an item whose guide is not written has none. */
  readonly editions: ReadonlyMap<string, Edition>
  /** Those of them that name a unit, as they were written. */
  readonly written: ReadonlyMap<string, Edition>
  /** What is said of items whose guide was withdrawn. */
  readonly withdrawals: ReadonlyMap<string, EditionClosing>
}

/** Reads the site as it stands now: null before its first catalogue. Each state of it is read once a day. */
export function publicSiteReader(
  db: Database,
  site: Site,
  clock: () => Date,
): () => Promise<PublicSite | null> {
  let last: { readonly version: string; readonly day: PlainDate; readonly site: PublicSite } | null = null
  /** As they were written. */
  let known: ReadonlyMap<string, Edition> = new Map()
  return async () => {
    const now = clock()
    const day = beijingDate(now)
    // The version first: a change in between makes what is remembered newer than its name, never older.
    const version = await readPublicVersion(db, site.regionCode)
    if (version !== null && last?.version === version && last.day === day) return last.site
    // A version's items never change, and there are many.
    const id = await findIdInForce(db, site)
    const catalogue =
      last && last.site.catalogue.id === id ? last.site.catalogue : await findCatalogueInForce(db, site)
    if (version === null || !catalogue) return null
    const editions = await refreshEditions(db, site.regionCode, known)
    known = editions
    const asShown = await guidesAsShown(db, site.regionCode, now)
    last = {
      version,
      day,
      site: {
        regionCode: site.regionCode,
        catalogue,
        editions: mapped(editions, edition =>
          edition.guide.unit ? { ...edition, guide: asShown(edition.guide) } : edition,
        ),
        written: new Map([...editions].filter(([, { guide }]) => guide.unit)),
        withdrawals: await findWithdrawals(db, site.regionCode),
      },
    }
    return last.site
  }
}

function mapped<Key, From, To>(map: ReadonlyMap<Key, From>, to: (value: From) => To): ReadonlyMap<Key, To> {
  return new Map([...map].map(([key, value]) => [key, to(value)]))
}

/** In document order. */
export function coverageOfSite({ catalogue, editions }: PublicSite): CoverageRow[] {
  return coverageOf(catalogue.items, code => editions.get(code)?.guide ?? null)
}
