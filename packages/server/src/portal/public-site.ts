import { type CoverageRow, coverageOf } from '@mingbai/core/6-channel/coverage'
import { findCatalogueInForce, type StoredCatalogue } from '../catalogue/store.ts'
import type { Database } from '../database/database.ts'
import { readPublicVersion } from '../public-version/store.ts'
import {
  type Edition,
  type EditionClosing,
  findEditionsInForce,
  findWithdrawals,
} from '../publication/store.ts'
import type { Site } from '../site.ts'

/** Everything the public may see of one site, as it stands now. */
export interface PublicSite {
  readonly regionCode: string
  readonly catalogue: StoredCatalogue
  /** By item code; an item whose guide is not written has none. */
  readonly editions: ReadonlyMap<string, Edition>
  /** What is said of items whose guide was withdrawn. */
  readonly withdrawals: ReadonlyMap<string, EditionClosing>
}

/** Reads the site as it stands now: null before its first catalogue. Each state of it is read once. */
export function publicSiteReader(db: Database, site: Site): () => Promise<PublicSite | null> {
  let last: { readonly version: string; readonly site: PublicSite } | null = null
  return async () => {
    // The version first: a change in between makes what is remembered newer than its name, never older.
    const version = await readPublicVersion(db, site.regionCode)
    if (version !== null && last?.version === version) return last.site
    const catalogue = await findCatalogueInForce(db, site)
    if (version === null || !catalogue) return null
    const editions = await findEditionsInForce(db, site.regionCode)
    const withdrawals = await findWithdrawals(db, site.regionCode)
    last = { version, site: { regionCode: site.regionCode, catalogue, editions, withdrawals } }
    return last.site
  }
}

/** In document order. */
export function coverageOfSite({ catalogue, editions }: PublicSite): CoverageRow[] {
  return coverageOf(catalogue.items, code => editions.get(code)?.guide ?? null)
}
