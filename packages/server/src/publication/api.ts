import type { OpenAPIHono } from '@hono/zod-openapi'
import type { PlainDate } from '@mingbai/core/calendar/plain-date'
import { itemToWorkOn } from '../content/item-to-work-on.ts'
import type { Database } from '../database/database.ts'
import { type SessionEnv, signedIn } from '../http/session.ts'
import type { Site } from '../site.ts'
import { closeEdition } from './close-edition.ts'
import { publicationRoutes as routes } from './contract.ts'
import { historyView } from './history-view.ts'
import type { PublicationOrder } from './order.ts'
import { publish } from './publish.ts'
import { schedule } from './schedule.ts'

/** 发布、撤下、紧急下线 and what an item's guide went through. */
export function publicationApi(
  api: OpenAPIHono<SessionEnv>,
  db: Database,
  site: Site,
  clock: () => Date,
): void {
  api.openapi(routes.publish, async c => {
    const order = orderOf(c.req.valid('json'))
    const { number, publishedAt } = await publish(
      db,
      site,
      signedIn(c),
      c.req.valid('param').code,
      order,
      clock(),
    )
    return c.json({ number, publishedAt: publishedAt.toISOString() }, 201)
  })
  api.openapi(routes.schedule, async c => {
    const { order, publishAt } = c.req.valid('json')
    const at = { order: orderOf(order), publishAt: new Date(publishAt) }
    await schedule(db, site, signedIn(c), c.req.valid('param').code, at, clock())
    return c.body(null, 204)
  })
  api.openapi(routes.withdraw, async c => {
    const { code } = c.req.valid('param')
    await closeEdition(db, site, signedIn(c), code, 'withdrawn', c.req.valid('json'), clock())
    return c.body(null, 204)
  })
  api.openapi(routes.takeDown, async c => {
    const { code } = c.req.valid('param')
    const closing = { ...c.req.valid('json'), successorCode: null }
    await closeEdition(db, site, signedIn(c), code, 'taken-down', closing, clock())
    return c.body(null, 204)
  })
  api.openapi(routes.history, async c => {
    const by = signedIn(c)
    const { code, path } = await itemToWorkOn(db, site, c.req.valid('param').code)
    return c.json({ path, ...(await historyView(db, site.regionCode, code, by)) }, 200)
  })
}

/** The contract has looked at the date's form already. */
function orderOf({ formedOn, ...order }: Omit<PublicationOrder, 'formedOn'> & { formedOn: string | null }) {
  return { ...order, formedOn: formedOn as PlainDate | null }
}
