import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Database } from '../database/database.ts'
import { Rejection } from '../http/rejection.ts'
import { type SessionEnv, signedIn } from '../http/session.ts'
import { addFile } from './add-file.ts'
import { materialFileRoutes as routes } from './contract.ts'
import { fileHeaders } from './file-answer.ts'
import { findFile } from './store.ts'

/** 样表, for those who write and review. */
export function materialFileApi(
  api: OpenAPIHono<SessionEnv>,
  db: Database,
  regionCode: string,
  clock: () => Date,
): void {
  api.openapi(routes.add, async c => {
    const about = { itemCode: c.req.valid('param').code, file: c.req.valid('form').file }
    return c.json(await addFile(db, regionCode, signedIn(c), about, clock()), 201)
  })
  api.openapi(routes.read, async c => {
    signedIn(c)
    const { hash } = c.req.valid('param')
    const file = await findFile(db, regionCode, hash)
    if (!file) throw new Rejection(404, '没有这个样表；请重新上传。')
    return c.body(new Uint8Array(file.body), 200, fileHeaders('样表', file.format)) as never
  })
}
