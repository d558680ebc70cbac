import { Hono } from 'hono'
import { findCatalogueInForce, findVersion, listVersions } from '../catalogue/store.ts'
import type { Database } from '../database/database.ts'
import { keep } from '../page-cache/keep.ts'
import { answer } from './answer.ts'
import type { Shell } from './layout.tsx'
import { NoCataloguePage } from './no-catalogue-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { type PublicVersion, publicVersions } from './public-versions.ts'
import { versionDifferences } from './version-differences.ts'
import { VersionPage } from './version-page.tsx'
import { type VersionHistory, VersionsPage } from './versions-page.tsx'

/** The versions of the catalogue that are or were in force; both pages change only when another takes effect. */
export function versionRoutes(shell: Shell, db: Database): Hono {
  const { site } = shell
  const routes = new Hono()

  routes.get('/items/versions', async c => {
    keep(c)
    const shown = publicVersions(await listVersions(db, site))
    if (shown.length === 0) return answer(c, <NoCataloguePage shell={shell} />)
    const history: VersionHistory[] = []
    for (const [n, each] of shown.entries())
      history.push({ ...each, sections: await changesOf(each, shown[n + 1]) })
    return answer(c, <VersionsPage shell={shell} history={history} />)
  })

  routes.get('/items/versions/:number{[1-9][0-9]{0,5}}', async c => {
    keep(c)
    const number = Number(c.req.param('number'))
    const shown = publicVersions(await listVersions(db, site)).find(
      ({ version }) => version.number === number,
    )
    const catalogue = shown && (await findVersion(db, site, number))
    const inForce = await findCatalogueInForce(db, site)
    if (!shown || !catalogue || !inForce)
      return answer(c, { status: 404, page: <NotFoundPage shell={shell} what="page" /> })
    const current = new Set(inForce.items.map(({ code }) => code))
    return answer(
      c,
      <VersionPage shell={shell} catalogue={catalogue} until={shown.until} current={current} />,
    )
  })

  return routes

  async function changesOf(version: PublicVersion, before: PublicVersion | undefined) {
    if (!before) return null
    const [older, newer] = [
      await findVersion(db, site, before.version.number),
      await findVersion(db, site, version.version.number),
    ]
    if (!older || !newer) throw new Error('a version that was listed is not there')
    return versionDifferences(older, newer)
  }
}
