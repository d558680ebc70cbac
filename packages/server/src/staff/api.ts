import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Database } from '../database/database.ts'
import { Rejection } from '../http/rejection.ts'
import { knownBrowser, type SessionEnv, signedIn } from '../http/session.ts'
import { changePosts, deactivate, liftLock, reactivate, removeSecondFactor } from './administer.ts'
import { staffRoutes as routes } from './contract.ts'
import { type Invited, invite, inviteAgain, revoke } from './invitations/invite.ts'
import { endAll, endOne } from './sessions/end.ts'
import { listSessions } from './sessions/store.ts'
import { shownSession, staffMembers } from './staff-members.ts'

/** 账号, for administrators. */
export function staffApi(
  api: OpenAPIHono<SessionEnv>,
  db: Database,
  regionCode: string,
  clock: () => Date,
): void {
  api.openapi(routes.list, async c => {
    administrator(c)
    return c.json({ staff: await staffMembers(db, regionCode, clock()) }, 200)
  })
  api.openapi(routes.invite, async c => {
    const by = administrator(c)
    return c.json(shown(await invite(db, regionCode, by, c.req.valid('json'), clock())), 201)
  })
  api.openapi(routes.inviteAgain, async c => {
    const by = administrator(c)
    return c.json(shown(await inviteAgain(db, regionCode, by, c.req.valid('param').id, clock())), 201)
  })
  api.openapi(routes.changePosts, async c => {
    const by = administrator(c)
    const change = { accountId: c.req.valid('param').id, posts: c.req.valid('json').posts }
    await changePosts(db, regionCode, by, change, clock())
    return c.body(null, 204)
  })
  const changes = [
    [routes.revokeInvitation, revoke],
    [routes.deactivate, deactivate],
    [routes.reactivate, reactivate],
    [routes.liftLock, liftLock],
    [routes.removeSecondFactor, removeSecondFactor],
  ] as const
  for (const [route, change] of changes) {
    api.openapi(route, async c => {
      const by = administrator(c)
      await change(db, regionCode, by, c.req.valid('param').id, clock())
      return c.body(null, 204)
    })
  }
  api.openapi(routes.listSessions, async c => {
    administrator(c)
    const sessions = await listSessions(db, regionCode, c.req.valid('param').id, clock())
    const thisOne = knownBrowser(c).session.id
    return c.json({ sessions: sessions.map(session => shownSession(session, thisOne)) }, 200)
  })
  api.openapi(routes.endSessions, async c => {
    const by = administrator(c)
    await endAll(db, regionCode, by, { accountId: c.req.valid('param').id }, clock())
    return c.body(null, 204)
  })
  api.openapi(routes.endSession, async c => {
    const by = administrator(c)
    const { id, sessionId } = c.req.valid('param')
    await endOne(db, regionCode, by, { accountId: id, id: sessionId }, clock())
    return c.body(null, 204)
  })
}

/** The administrator's id, for the audit. */
function administrator(c: Context<SessionEnv>): string {
  const { id, roles } = signedIn(c)
  if (roles.includes('administrator')) return id
  throw new Rejection(403, '只有系统管理员能管理账号；请与本单位的系统管理员联系。')
}

/** The token stands behind #, where no server and no log sees it. */
function shown({ accountId, token, expiresAt }: Invited) {
  return { id: accountId, token, path: `/console/invitation#${token}`, expiresAt: expiresAt.toISOString() }
}
