import type { OpenAPIHono } from '@hono/zod-openapi'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import type { Database } from '../database/database.ts'
import { permit } from '../http/permissions.ts'
import { Rejection } from '../http/rejection.ts'
import { withinConsole } from '../http/security.ts'
import { type SessionEnv, signedIn } from '../http/session.ts'
import { readUnitChain } from '../organisation/units-above.ts'
import { thingOf } from './change-draft.ts'
import { findOpenDraft, readText } from './store.ts'

/** What the public would read; null for an item that is gone. */
type Preview = (code: string, guide: ServiceGuide, contentHash: string, now: Date) => Promise<string | null>

/** 预览: the very page of the portal with the draft's text in it, for whoever may read the draft. */
export function previewApi(
  api: OpenAPIHono<SessionEnv>,
  db: Database,
  regionCode: string,
  preview: Preview,
  clock: () => Date,
): void {
  const path = '/items/:code{[0-9]+}/draft/preview'
  api.use(path, withinConsole)
  api.get(path, async c => {
    const by = signedIn(c)
    const draft = await findOpenDraft(db, regionCode, c.req.param('code'))
    if (!draft) throw new Rejection(404, '这个事项现在没有草稿；可以起草。')
    permit(by, 'read', thingOf(draft, await readUnitChain(db, regionCode)))
    const { contentHash } = draft.state
    const guide = await readText(db, regionCode, draft.id, contentHash)
    const page = guide && (await preview(draft.itemCode, guide, contentHash, clock()))
    if (!page) throw new Rejection(404, '现行目录里没有这个事项了，没有页面可以预览。')
    return c.html(page)
  })
}
