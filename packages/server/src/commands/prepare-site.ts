import { importOnce } from '../catalogue/import-catalogue.ts'
import type { StoredCatalogue } from '../catalogue/store.ts'
import type { Config } from '../config.ts'
import type { Database } from '../database/database.ts'
import { indexMissing, refreshIndex } from '../search/index-guides.ts'

/** Brings an open database to where the site can be read and searched: what is there already stays as it is. */
export async function prepareSite(
  config: Config,
  db: Database,
): Promise<{ readonly catalogue: StoredCatalogue; readonly isNew: boolean }> {
  const imported = await importOnce(db, config.site, config.cataloguePath, new Date())
  const { regionCode } = config.site
  await refreshIndex(db, regionCode)
  await indexMissing(
    db,
    regionCode,
    imported.catalogue.items.map(({ code, item }) => ({ code, path: item.path, guide: null })),
  )
  return imported
}
