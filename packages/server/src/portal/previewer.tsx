import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { html } from 'hono/html'
import type { Config } from '../config.ts'
import type { Database } from '../database/database.ts'
import { guidesAsShown } from '../organisation/as-shown.ts'
import type { PublicSite } from '../publication/public-site.ts'
import { readAssets } from './assets.ts'
import { ItemPage } from './item-page.tsx'
import type { Shell } from './layout.tsx'
import { placeTopics } from './topics.ts'

/** What the public would read were this guide published now; null for an item that the catalogue does not have. */
type Previewer = (code: string, guide: ServiceGuide, contentHash: string, now: Date) => Promise<string | null>

export function previewer(
  config: Config,
  db: Database,
  readSite: () => Promise<PublicSite | null>,
): Previewer {
  const { site, topics } = config
  const shell: Shell = { site, assets: readAssets(config.portalDir) }
  return async (code, guide, contentHash, now) => {
    const standing = await readSite()
    const coded = standing?.catalogue.items.find(item => item.code === code)
    if (!standing || !coded) return null
    const asShown = await guidesAsShown(db, site.regionCode, now)
    const edition = {
      itemCode: code,
      number: (standing.editions.get(code)?.number ?? 0) + 1,
      unitCode: site.regionCode,
      guide: asShown(guide),
      contentHash,
      hashAlgorithm: '',
      demonstration: false,
      formedOn: null,
      publishedAt: now,
      checkedOn: null,
      publishedBy: null,
      note: null,
    }
    const then = { ...standing, editions: new Map([...standing.editions, [code, edition]]) }
    const placed = placeTopics(topics, standing.catalogue.items)
    const page = <ItemPage shell={shell} site={then} coded={coded} topics={placed} />
    return String(await html`<!doctype html>${page}`)
  }
}
