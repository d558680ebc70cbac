import { Hono } from 'hono'
import type { Config } from './config.ts'
import { consoleRoutes } from './console/routes.ts'
import type { Database } from './database/database.ts'
import { failure } from './http/failure.ts'
import { noIndex, portalSecurity } from './http/security.ts'
import { portalRoutes } from './portal/routes.tsx'
import { searchApi } from './search/api.ts'

/** The whole server as a list: what wraps every answer, then who answers what. */
export function createApp(config: Config, db: Database): Hono {
  const app = new Hono()
  app.onError(failure)
  if (config.site.demonstration) app.use(noIndex)
  app.route('/console', consoleRoutes(config.consoleDir))
  app.route('/api/search', searchApi(config.site.regionCode, db))
  app.use(portalSecurity)
  app.route('/', portalRoutes(config, db))
  return app
}
