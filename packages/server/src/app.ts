import { Hono } from 'hono'
import type { Config } from './config.ts'
import { consoleRoutes } from './console/routes.ts'
import type { Database } from './database/database.ts'
import { failure } from './http/failure.ts'
import { noIndex, portalSecurity } from './http/security.ts'
import { portalRoutes } from './portal/routes.tsx'
import { searchApi } from './search/api.ts'

/** The whole server as a list: what wraps every answer, then who answers what. */
export function createApp(config: Config, db: Database, clock = () => new Date()): Hono {
  const app = new Hono()
  app.onError(failure)
  if (config.site.demonstration) app.use(noIndex)
  app.route('/console', consoleRoutes(config.consoleDir))
  app.route('/api/search', searchApi(config.site.regionCode, db))
  app.route('/api', lateApi(config, db, clock))
  app.use(portalSecurity)
  app.route('/', portalRoutes(config, db, clock))
  return app
}

/** The API of staff, read when somebody first calls it: a site that only answers readers starts without it. */
function lateApi(config: Config, db: Database, clock: () => Date): Hono {
  let api: Promise<Hono> | undefined
  return new Hono().all('*', async c => {
    api ??= import('./api.ts').then(({ createApi }) => createApi(config, db, clock))
    return (await api).fetch(c.req.raw, c.env)
  })
}
