import type { StoredCatalogue } from '../catalogue/store.ts'
import type { Database } from '../database/database.ts'
import { hasEditions, insertStarterEditions } from '../publication/store.ts'
import { readSiteFile } from '../site-file.ts'
import { factsFile } from './facts.ts'
import { guideFromFacts } from './guide-from-facts.ts'

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
  const facts = new Map(
    readSiteFile(path, '办事资料', factsFile).map(fact => [JSON.stringify(fact.path), fact]),
  )
  const guides = catalogue.items.flatMap(({ code, item }) => {
    const fact = facts.get(JSON.stringify(item.path))
    return fact ? [{ itemCode: code, path: item.path, guide: guideFromFacts(fact) }] : []
  })
  if (guides.length > 0) await insertStarterEditions(db, regionCode, guides, now)
  return guides.length
}
