import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Action } from '@mingbai/core/permission/action'
import type { Context } from 'hono'
import type { Database } from '../database/database.ts'
import { permit } from '../http/permissions.ts'
import { knownBrowser, type SessionEnv, signedIn } from '../http/session.ts'
import { changePosts, deactivate, liftLock, reactivate, removeSecondFactor, rename } from './administer.ts'
import { staffRoutes as routes } from './contract.ts'
import { type Invited, invite, inviteAgain, revoke } from './invitations/invite.ts'
import { endAll, endOne } from './sessions/end.ts'
import { shownSession } from './sessions/shown-session.ts'
import { listSessions } from './sessions/store.ts'
import { accountThing, anyAccount, newAccount, staffMembers } from './staff-members.ts'

/** 账号, for those who look after them. */
export function staffApi(
  api: OpenAPIHono<SessionEnv>,
  db: Database,
  regionCode: string,
  clock: () => Date,
): void {
  /** The id of who may, for the audit. */
  const by = async (c: Context<SessionEnv>, action: Action, id: string) => {
    const actor = signedIn(c)
    permit(actor, action, await accountThing(db, regionCode, id, clock()))
    return actor.id
  }

  api.openapi(routes.list, async c => {
    const actor = signedIn(c)
    permit(actor, 'read', anyAccount)
    return c.json({ staff: await staffMembers(db, regionCode, actor, clock()) }, 200)
  })
  api.openapi(routes.invite, async c => {
    const actor = signedIn(c)
    permit(actor, 'invite', newAccount)
    return c.json(shown(await invite(db, regionCode, actor.id, c.req.valid('json'), clock())), 201)
  })
  api.openapi(routes.inviteAgain, async c => {
    const { id } = c.req.valid('param')
    return c.json(shown(await inviteAgain(db, regionCode, await by(c, 'invite', id), id, clock())), 201)
  })
  api.openapi(routes.changePosts, async c => {
    const change = { accountId: c.req.valid('param').id, posts: c.req.valid('json').posts }
    await changePosts(db, regionCode, await by(c, 'change-roles', change.accountId), change, clock())
    return c.body(null, 204)
  })
  api.openapi(routes.rename, async c => {
    const { id } = c.req.valid('param')
    const { displayName } = c.req.valid('json')
    await rename(db, regionCode, await by(c, 'rename', id), { accountId: id, displayName }, clock())
    return c.body(null, 204)
  })
  const changes = [
    [routes.revokeInvitation, 'invite', revoke],
    [routes.deactivate, 'close', deactivate],
    [routes.reactivate, 'reopen', reactivate],
    [routes.liftLock, 'unlock', liftLock],
    [routes.removeSecondFactor, 'remove-authenticator', removeSecondFactor],
  ] as const
  for (const [route, action, change] of changes) {
    api.openapi(route, async c => {
      const { id } = c.req.valid('param')
      await change(db, regionCode, await by(c, action, id), id, clock())
      return c.body(null, 204)
    })
  }
  api.openapi(routes.listSessions, async c => {
    const { id } = c.req.valid('param')
    await by(c, 'revoke-session', id)
    const sessions = await listSessions(db, regionCode, id, clock())
    const thisOne = knownBrowser(c).session.id
    return c.json({ sessions: sessions.map(session => shownSession(session, thisOne)) }, 200)
  })
  api.openapi(routes.endSessions, async c => {
    const accountId = c.req.valid('param').id
    await endAll(db, regionCode, await by(c, 'revoke-session', accountId), { accountId }, clock())
    return c.body(null, 204)
  })
  api.openapi(routes.endSession, async c => {
    const { id: accountId, sessionId: id } = c.req.valid('param')
    await endOne(db, regionCode, await by(c, 'revoke-session', accountId), { accountId, id }, clock())
    return c.body(null, 204)
  })
}

/** The token stands behind #, where no server and no log sees it. */
function shown({ accountId, token, expiresAt }: Invited) {
  return { id: accountId, token, path: `/console/invitation#${token}`, expiresAt: expiresAt.toISOString() }
}
