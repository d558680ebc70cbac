import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Database } from '../database/database.ts'
import { type SessionEnv, signedIn } from '../http/session.ts'
import type { Site } from '../site.ts'
import { organisationRoutes as routes } from './contract.ts'
import { registerView, unitView } from './unit-view.ts'
import { changeUnit, closeUnit, registerUnit } from './write-unit.ts'

/** 机构登记簿. */
export function organisationApi(
  api: OpenAPIHono<SessionEnv>,
  db: Database,
  site: Site,
  clock: () => Date,
): void {
  api.openapi(routes.list, async c => c.json(await registerView(db, site, signedIn(c)), 200))
  api.openapi(routes.read, async c =>
    c.json(await unitView(db, site, c.req.valid('param').code, signedIn(c), clock()), 200),
  )
  api.openapi(routes.register, async c => {
    const by = signedIn(c)
    const unit = c.req.valid('json')
    await registerUnit(db, site, by, unit, clock())
    return c.json(await unitView(db, site, unit.code, by, clock()), 201)
  })
  api.openapi(routes.change, async c => {
    const by = signedIn(c)
    const { code } = c.req.valid('param')
    await changeUnit(db, site, by, code, c.req.valid('json'), clock())
    return c.json(await unitView(db, site, code, by, clock()), 200)
  })
  api.openapi(routes.close, async c => {
    const by = signedIn(c)
    const { code } = c.req.valid('param')
    await closeUnit(db, site, by, code, c.req.valid('json').onto, clock())
    return c.json(await unitView(db, site, code, by, clock()), 200)
  })
}
