import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Database } from '../../database/database.ts'
import { Rejection } from '../../http/rejection.ts'
import { giveCookie, knownBrowserWith, type SessionEnv } from '../../http/session.ts'
import { changePassword } from '../change-password.ts'
import { confirmEnrolment, enrol, renewRecoveryCodes } from '../second-factor/enrol.ts'
import { sessionRoutes as routes } from './contract.ts'
import { endAll, endOne } from './end.ts'
import { shownSession } from './shown-session.ts'
import { listSessions, updateSession } from './store.ts'
import { whoIs, whoOpened } from './who.ts'

/** What a person does with their own account, also while something is still to be done first. */
export function ownAccountApi(
  api: OpenAPIHono<SessionEnv>,
  db: Database,
  { regionCode, name: siteName }: { readonly regionCode: string; readonly name: string },
  clock: () => Date,
): void {
  api.openapi(routes.changePassword, async c => {
    const browser = knownBrowserWith(c, ['change-password', 'enrol-second-factor'])
    const opened = await changePassword(db, regionCode, browser, c.req.valid('json'), clock())
    giveCookie(c, opened)
    return c.json(await whoOpened(db, regionCode, opened.token, clock()), 200)
  })
  api.openapi(routes.enrol, async c => {
    const { account } = knownBrowserWith(c, ['enrol-second-factor'])
    return c.json(await enrol(db, regionCode, account, siteName), 200)
  })
  api.openapi(routes.confirmEnrolment, async c => {
    const browser = knownBrowserWith(c, ['enrol-second-factor'])
    const { code } = c.req.valid('json')
    const { recoveryCodes, opened } = await confirmEnrolment(db, regionCode, browser, code, clock())
    giveCookie(c, opened)
    return c.json({ recoveryCodes: [...recoveryCodes] }, 200)
  })
  api.openapi(routes.renewRecoveryCodes, async c => {
    const { account } = knownBrowserWith(c, [])
    const { code } = c.req.valid('json')
    const recoveryCodes = await renewRecoveryCodes(db, regionCode, account.id, code, clock())
    return c.json({ recoveryCodes: [...recoveryCodes] }, 200)
  })
  api.openapi(routes.changeUnit, async c => {
    const browser = knownBrowserWith(c, [])
    const { account, session } = browser
    const { unitCode } = c.req.valid('json')
    if (account.posts.every(post => post.unitCode !== unitCode))
      throw new Rejection(403, '您在这个单位没有职责；请在自己的任职里选一个。')
    await updateSession(db, regionCode, session.id, { unitCode })
    return c.json(await whoIs(db, regionCode, { ...browser, session: { ...session, unitCode } }), 200)
  })
  api.openapi(routes.listSessions, async c => {
    const { account, session } = knownBrowserWith(c, [])
    const sessions = await listSessions(db, regionCode, account.id, clock())
    return c.json({ sessions: sessions.map(each => shownSession(each, session.id)) }, 200)
  })
  api.openapi(routes.endSession, async c => {
    const { account } = knownBrowserWith(c, [])
    const { id } = c.req.valid('param')
    await endOne(db, regionCode, account.id, { accountId: account.id, id }, clock())
    return c.body(null, 204)
  })
  api.openapi(routes.endOtherSessions, async c => {
    const { account, session } = knownBrowserWith(c, [])
    await endAll(db, regionCode, account.id, { accountId: account.id, except: session.id }, clock())
    return c.body(null, 204)
  })
}
