import type { OpenAPIHono } from '@hono/zod-openapi'
import { findItemInForce } from '../catalogue/store.ts'
import type { Database } from '../database/database.ts'
import { permit } from '../http/permissions.ts'
import { type SessionEnv, type StaffActor, signedIn } from '../http/session.ts'
import { readUnitChain } from '../organisation/units-above.ts'
import type { PublicSite } from '../publication/public-site.ts'
import type { Site } from '../site.ts'
import { thingOf } from './change-draft.ts'
import { contentRoutes as routes } from './contract.ts'
import { draftView } from './draft-view.ts'
import { guideFacts } from './guide-facts.ts'
import { itemToWorkOn } from './item-to-work-on.ts'
import { saveDraft } from './save-draft.ts'
import { startDraft } from './start-draft.ts'
import { type Draft, findOpenDraft } from './store.ts'
import { takeStep } from './take-step.ts'
import { worklist } from './worklist.ts'

/** 编写和审核. */
export function contentApi(
  api: OpenAPIHono<SessionEnv>,
  db: Database,
  site: Site,
  readSite: () => Promise<PublicSite | null>,
  clock: () => Date,
): void {
  const { regionCode } = site

  async function answer(draft: Draft, by: StaffActor) {
    // An item may leave the catalogue while its draft is open: then it can still be read and discarded.
    const found = await findItemInForce(db, site, draft.itemCode)
    const path = found?.item.path ?? []
    return draftView(db, regionCode, draft, { by, path, facts: guideFacts(site) })
  }

  api.openapi(routes.worklist, async c =>
    c.json({ items: await worklist(db, site, signedIn(c), readSite, clock()) }, 200),
  )
  api.openapi(routes.read, async c => {
    const by = signedIn(c)
    const { code } = c.req.valid('param')
    const draft = await findOpenDraft(db, regionCode, code)
    if (!draft) {
      await itemToWorkOn(db, site, code)
      return c.body(null, 204)
    }
    permit(by, 'read', thingOf(draft, await readUnitChain(db, regionCode)))
    return c.json(await answer(draft, by), 200)
  })
  api.openapi(routes.start, async c => {
    const by = signedIn(c)
    const item = await itemToWorkOn(db, site, c.req.valid('param').code)
    return c.json(await answer(await startDraft(db, regionCode, by, item, clock()), by), 200)
  })
  api.openapi(routes.save, async c => {
    const by = signedIn(c)
    const written = c.req.valid('json')
    const saved = await saveDraft(db, regionCode, by, c.req.valid('param').code, written, clock())
    return c.json(await answer(saved, by), 200)
  })
  api.openapi(routes.take, async c => {
    const by = signedIn(c)
    const step = c.req.valid('json')
    const taken = await takeStep(db, regionCode, by, c.req.valid('param').code, step, clock())
    return c.json(await answer(taken, by), 200)
  })
}
