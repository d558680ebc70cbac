import { guidesShowing } from '@mingbai/core/4-content/with-unit'
import { findCatalogueInForce } from '../catalogue/store.ts'
import { listOpenTexts } from '../content/store.ts'
import type { Database } from '../database/database.ts'
import { findEditionsInForce } from '../publication/store.ts'
import type { Site } from '../site.ts'

/** The items whose guide in force or open draft shows a unit: what a change of its entry changes, too. */
export async function itemsShowing(db: Database, site: Site, unitCode: string) {
  const editions = [...(await findEditionsInForce(db, site.regionCode)).values()]
  const drafts = await listOpenTexts(db, site.regionCode)
  const codesOf = (guides: typeof drafts) =>
    new Set(guidesShowing(unitCode, guides).map(({ itemCode }) => itemCode))
  const published = codesOf(editions)
  const drafted = codesOf(drafts)
  const catalogue = await findCatalogueInForce(db, site)
  return [...new Set([...published, ...drafted])].sort().map(itemCode => ({
    itemCode,
    path: catalogue?.items.find(({ code }) => code === itemCode)?.item.path ?? null,
    isPublished: published.has(itemCode),
    hasDraft: drafted.has(itemCode),
  }))
}
