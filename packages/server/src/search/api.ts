import { Hono } from 'hono'
import type { Database } from '../database/database.ts'
import { apiSecurity } from '../http/security.ts'
import { ask } from './ask.ts'
import { foundItem } from './found-item.ts'
import { mostHits, usualHits } from './search-result.ts'

/** `GET /api/search?q=…&limit=…`. What people ask is in no cache and in no log. `contract.ts` describes it. */
export function searchApi(regionCode: string, db: Database): Hono {
  const api = new Hono()
  api.use(apiSecurity)
  api.get('/', async c => {
    const question = c.req.query('q')?.trim()
    const limit = Number(c.req.query('limit') ?? usualHits)
    if (!question) return c.json({ problem: '缺少要查的问题：/api/search?q=失业金怎么领' }, 400)
    if (!Number.isInteger(limit) || limit < 1 || limit > mostHits) {
      return c.json({ problem: `limit 应为 1 到 ${mostHits} 的整数。` }, 400)
    }
    const { hits, understood } = await ask(db, regionCode, question, limit, new Date())
    return c.json({ hits: hits.map(foundItem), understood })
  })
  return api
}
