import type { StoredCatalogue } from '../catalogue/store.ts'
import type { Database } from '../database/database.ts'
import { hasEditions, insertStarterEditions } from '../publication/store.ts'
import { readStarterGuides } from './read-starter-guides.ts'

/**
 * On a site without a single edition: the site's starter facts become the first edition of each item they tell of.
 * Resolves to how many were published. Later starts find editions and change nothing that staff wrote.
 */
export async function publishStarterGuides(
  db: Database,
  regionCode: string,
  catalogue: StoredCatalogue,
  path: string,
  now: Date,
): Promise<number> {
  if (await hasEditions(db, regionCode)) return 0
  const guideOf = new Map(readStarterGuides(path).map(({ path, guide }) => [JSON.stringify(path), guide]))
  const guides = catalogue.items.flatMap(({ code, item }) => {
    const guide = guideOf.get(JSON.stringify(item.path))
    return guide ? [{ itemCode: code, path: item.path, guide }] : []
  })
  if (guides.length > 0) await insertStarterEditions(db, regionCode, guides, now)
  return guides.length
}
