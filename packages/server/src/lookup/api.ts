import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Database } from '../database/database.ts'
import { type SessionEnv, signedIn } from '../http/session.ts'
import type { PublicSite } from '../publication/public-site.ts'
import type { Site } from '../site.ts'
import { lookupRoutes as routes } from './contract.ts'
import { lookUp } from './look-up.ts'

/** 查找, for whoever is at work; what was typed is kept nowhere. */
export function lookupApi(
  api: OpenAPIHono<SessionEnv>,
  db: Database,
  site: Site,
  readSite: () => Promise<PublicSite | null>,
  clock: () => Date,
): void {
  api.openapi(routes.lookUp, async c =>
    c.json(await lookUp({ db, site, readSite, now: clock() }, signedIn(c), c.req.valid('query').q), 200),
  )
}
