import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Database } from '../../database/database.ts'
import { giveCookie, knownBrowser, type SessionEnv, takeCookie } from '../../http/session.ts'
import { acceptInvitation, readInvitation } from '../invitations/accept.ts'
import { giveCode } from '../second-factor/give-code.ts'
import { signIn } from '../sign-in.ts'
import { sessionRoutes as routes } from './contract.ts'
import { deviceOf } from './device.ts'
import { endOne } from './end.ts'
import { whoIs, whoOpened } from './who.ts'

/** 登录: from nobody to somebody, and back. */
export function sessionApi(
  api: OpenAPIHono<SessionEnv>,
  db: Database,
  regionCode: string,
  clock: () => Date,
): void {
  api.openapi(routes.signIn, async c => {
    const device = deviceOf(c.req.header('User-Agent') ?? '')
    const opened = await signIn(db, regionCode, { ...c.req.valid('json'), device }, clock())
    giveCookie(c, opened)
    return c.json(await whoOpened(db, regionCode, opened.token, clock()), 200)
  })
  api.openapi(routes.giveCode, async c => {
    const opened = await giveCode(db, regionCode, knownBrowser(c), c.req.valid('json'), clock())
    giveCookie(c, opened)
    return c.json(await whoOpened(db, regionCode, opened.token, clock()), 200)
  })
  api.openapi(routes.signOut, async c => {
    const browser = c.get('browser')
    takeCookie(c)
    if (browser) {
      const { account, session } = browser
      await endOne(db, regionCode, account.id, { accountId: account.id, id: session.id }, clock())
    }
    return c.body(null, 204)
  })
  api.openapi(routes.readInvitation, async c => {
    const { account, invitation } = await readInvitation(db, regionCode, c.req.valid('json').token, clock())
    const { name, displayName } = account
    return c.json({ name, displayName, expiresAt: invitation.expiresAt.toISOString() }, 200)
  })
  api.openapi(routes.acceptInvitation, async c => {
    const { name } = await acceptInvitation(db, regionCode, c.req.valid('json'), clock())
    return c.json({ name }, 200)
  })
  api.openapi(routes.who, async c => c.json(await whoIs(db, regionCode, c.get('browser')), 200))
}
