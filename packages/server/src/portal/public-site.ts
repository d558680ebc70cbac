import { type CoverageRow, coverageOf } from '@mingbai/core/6-channel/coverage'
import { type CodedItem, findCatalogueInForce, type StoredCatalogue } from '../catalogue/store.ts'
import type { Database } from '../database/database.ts'
import { type Edition, findEditionsInForce } from '../publication/store.ts'
import type { Site } from '../site.ts'

/** Everything the public may see of one site, as it stands now. */
export interface PublicSite {
  readonly catalogue: StoredCatalogue
  /** By item code; an item whose guide is not written has none. */
  readonly editions: ReadonlyMap<string, Edition>
  /** In document order. */
  readonly coverage: readonly CoverageRow[]
}

/** Null before the first catalogue is read. */
export async function findPublicSite(db: Database, site: Site): Promise<PublicSite | null> {
  const catalogue = await findCatalogueInForce(db, site)
  if (!catalogue) return null
  return publicSite(catalogue, await findEditionsInForce(db, site.regionCode))
}

export function publicSite(catalogue: StoredCatalogue, editions: ReadonlyMap<string, Edition>): PublicSite {
  const guideOf = (code: string) => editions.get(code)?.guide ?? null
  return { catalogue, editions, coverage: coverageOf(catalogue.items, guideOf) }
}

export function findItem({ catalogue }: PublicSite, code: string): CodedItem | null {
  return catalogue.items.find(coded => coded.code === code) ?? null
}
