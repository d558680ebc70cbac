import type { OpenAPIHono } from '@hono/zod-openapi'
import { abilitiesOf } from '@mingbai/core/permission/judge'
import type { Database } from '../database/database.ts'
import { permit } from '../http/permissions.ts'
import { type SessionEnv, signedIn } from '../http/session.ts'
import { readUnitChain } from '../organisation/units-above.ts'
import { thingOfEdition } from '../publication/edition-state.ts'
import type { PublicSite } from '../publication/public-site.ts'
import type { Site } from '../site.ts'
import { changesRoutes as routes } from './contract.ts'
import { lookOver } from './look-over.ts'
import { recentChanges } from './recent-changes.ts'
import { registerChanges } from './register-changes.ts'

/** What changed since somebody last looked. */
export function changesApi(
  api: OpenAPIHono<SessionEnv>,
  db: Database,
  site: Site,
  readSite: () => Promise<PublicSite | null>,
  clock: () => Date,
): void {
  api.openapi(routes.readRegisterChange, async c => {
    const by = signedIn(c)
    const { code } = c.req.valid('param')
    const standing = await readSite()
    const edition = standing?.editions.get(code)
    if (!standing || !edition) return c.json({ change: null }, 200)
    const chain = await readUnitChain(db, site.regionCode)
    const thing = thingOfEdition('in-force', chain(edition.unitCode))
    permit(by, 'read', thing)
    const change = (await registerChanges(db, standing, clock())).get(code)
    if (!change) return c.json({ change: null }, 200)
    const { labels: _, changedAt, ...told } = change
    const abilities = abilitiesOf(by, thing)
    return c.json({ change: { ...told, changedAt: changedAt.toISOString(), abilities } }, 200)
  })
  api.openapi(routes.lookOver, async c => {
    const { code } = c.req.valid('param')
    await lookOver(db, await readSite(), signedIn(c), code, c.req.valid('json'), clock())
    return c.body(null, 204)
  })
  api.openapi(routes.recent, async c =>
    c.json(await recentChanges(db, site, signedIn(c), await readSite(), clock()), 200),
  )
}
