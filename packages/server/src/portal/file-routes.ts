import { type Context, Hono } from 'hono'
import type { Database } from '../database/database.ts'
import { fileHeaders } from '../material-file/file-answer.ts'
import { publicFile } from '../material-file/public-file.ts'

/** 样表 at addresses that never change: what is no longer public is not given, and nobody keeps it unasked. */
export function fileRoutes(
  db: Database,
  regionCode: string,
  notFound: (c: Context) => Response | Promise<Response>,
): Hono {
  const routes = new Hono()
  routes.get('/files/:file{[0-9a-f]{64}\\.[a-z]{3,4}}', async c => {
    const [hash = '', ending] = c.req.param('file').split('.')
    const found = await publicFile(db, regionCode, hash)
    if (!found || found.named.format !== ending) return notFound(c)
    const { named, body } = found
    return c.body(new Uint8Array(body), 200, {
      ...fileHeaders(named.name, named.format),
      'Cache-Control': 'no-cache',
    })
  })
  return routes
}
