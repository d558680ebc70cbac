import { type CoverageRow, coverageOf } from '@mingbai/core/6-channel/coverage'
import { findCatalogueInForce, type StoredCatalogue } from '../catalogue/store.ts'
import type { Database } from '../database/database.ts'
import { type Edition, findEditionInForce, findEditionsInForce } from '../publication/store.ts'
import type { Site } from '../site.ts'

/** Everything the public may see of one site, as it stands now. */
export interface PublicSite {
  readonly catalogue: StoredCatalogue
  /** By item code; an item whose guide is not written has none. */
  readonly editions: ReadonlyMap<string, Edition>
}

/** Null before the first catalogue is read. */
export async function findPublicSite(db: Database, site: Site): Promise<PublicSite | null> {
  const catalogue = await findCatalogueInForce(db, site)
  return catalogue && { catalogue, editions: await findEditionsInForce(db, site.regionCode) }
}

/** The same for one item: of the guides only its own is read. */
export async function findPublicItem(db: Database, site: Site, code: string): Promise<PublicSite | null> {
  const catalogue = await findCatalogueInForce(db, site)
  const edition = await findEditionInForce(db, site.regionCode, code)
  return catalogue && { catalogue, editions: new Map(edition ? [[code, edition]] : []) }
}

/** In document order. */
export function coverageOfSite({ catalogue, editions }: PublicSite): CoverageRow[] {
  return coverageOf(catalogue.items, code => editions.get(code)?.guide ?? null)
}
