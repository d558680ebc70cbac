import { OpenAPIHono } from '@hono/zod-openapi'
import { Hono } from 'hono'
import { except } from 'hono/combine'
import { catalogueApi } from './catalogue/api.ts'
import { documentBody } from './catalogue/uploads/document-body.ts'
import { changesApi } from './changes/api.ts'
import type { Config } from './config.ts'
import { contentApi } from './content/api.ts'
import { previewApi } from './content/preview-api.ts'
import type { Database } from './database/database.ts'
import { bodySize } from './http/body-size.ts'
import { failure } from './http/failure.ts'
import { notStorable } from './http/not-storable.ts'
import { rateLimit } from './http/rate-limit.ts'
import { Rejection } from './http/rejection.ts'
import { sameOrigin } from './http/same-origin.ts'
import { apiSecurity } from './http/security.ts'
import { type SessionEnv, withSession } from './http/session.ts'
import { lookupApi } from './lookup/api.ts'
import { materialFileApi } from './material-file/api.ts'
import { materialFileBody } from './material-file/file-body.ts'
import { organisationApi } from './organisation/api.ts'
import { previewer } from './portal/previewer.tsx'
import { publicationApi } from './publication/api.ts'
import { publicSiteReader } from './publication/public-site.ts'
import { searchRoute } from './search/contract.ts'
import { staffApi } from './staff/api.ts'
import { sessionApi } from './staff/sessions/api.ts'
import { ownAccountApi } from './staff/sessions/own-account-api.ts'

/** For a whole office behind one proxy; one account is guarded by its lock. */
const attempts = { most: 60, milliseconds: 60_000 }

/**
 * What staff and programs call, under /api: every noun adds its routes here and stands in the one document that
 * GET /api answers. What it answers is in no cache.
 */
export function createApi(config: Config, db: Database, clock: () => Date): Hono {
  const { site } = config
  const { regionCode } = site
  const api = new OpenAPIHono<SessionEnv>({
    defaultHook: result => {
      if (result.success) return refuseNotStorable(result.data)
      const [issue] = result.error.issues
      const place = issue && issue.path.length > 0 ? `“${issue.path.join('.')}”` : '请求的内容'
      throw new Rejection(400, `${place}写得不对：${issue?.message}；请改正后再试。`)
    },
  })
  api.use(apiSecurity)
  api.use(sameOrigin)
  api.use(except(['/api/catalogue/uploads', '/api/items/:code/draft/files'], bodySize))
  const limit = rateLimit(attempts, clock)
  for (const path of ['/auth/*', '/session/password', '/session/second-factor', '/session/recovery-codes'])
    api.post(path, limit).put(path, limit)
  api.use(withSession(db, regionCode, clock))
  api.post('/catalogue/uploads', documentBody)
  api.post('/items/:code/draft/files', materialFileBody)
  sessionApi(api, db, regionCode, clock)
  ownAccountApi(api, db, site, clock)
  staffApi(api, db, regionCode, clock)
  organisationApi(api, db, site, clock)
  catalogueApi(api, db, site, clock)
  const readSite = publicSiteReader(db, site, clock)
  contentApi(api, db, site, readSite, clock)
  previewApi(api, db, regionCode, previewer(config, db, readSite), clock)
  materialFileApi(api, db, regionCode, clock)
  publicationApi(api, db, site, clock)
  lookupApi(api, db, site, readSite, clock)
  changesApi(api, db, site, readSite, clock)
  api.openAPIRegistry.registerPath(searchRoute)
  api.doc31('/', {
    openapi: '3.1.0',
    info: { title: `明白：${site.name}`, version: '0.1.0' },
    servers: [{ url: '/api' }],
  })
  const app = new Hono().route('/api', api)
  app.onError(failure)
  app.notFound(c => c.json({ problem: '没有这个接口；全部接口见 /api。' }, 404))
  return app
}

function refuseNotStorable(data: unknown): void {
  const place = notStorable(data)
  if (place)
    throw new Rejection(400, `“${place.join('.')}”里有存不了的字符（空字符，或者半个字）；请删去后再试。`)
}
