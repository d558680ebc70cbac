import type { Actor } from '@mingbai/core/permission/actor'
import type { Role } from '@mingbai/core/permission/role'
import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Database } from '../database/database.ts'
import { findAuthenticator } from '../staff/second-factor/store.ts'
import type { OpenedSession } from '../staff/sessions/open-session.ts'
import { findSession, type Session, updateSession } from '../staff/sessions/store.ts'
import { todoOf } from '../staff/sessions/todo-of.ts'
import { type Todo, todoSentences } from '../staff/sessions/todos.ts'
import { type Account, findAccount } from '../staff/store.ts'
import { hashOfToken } from '../staff/token.ts'
import { Rejection } from './rejection.ts'

/** Who asks, as core's permission table knows it: a person in one unit. */
export type StaffActor = Extract<Actor, { kind: 'staff' }>

/** A browser whose cookie is good; the person may still have something to do before anything else. */
export interface KnownBrowser {
  readonly session: Session
  readonly account: Account
  readonly todo: readonly Todo[]
  readonly hasSecondFactor: boolean
}

export interface SessionEnv {
  Variables: { browser: KnownBrowser | null }
}

const cookieName = 'mingbai-session'

/** `lastUsedAt` is written no more often than this. */
const useMilliseconds = 60_000

/** Reads the cookie once a request, so that `knownBrowser` and `signedIn` can answer. */
export function withSession(
  db: Database,
  regionCode: string,
  clock: () => Date,
): MiddlewareHandler<SessionEnv> {
  return async (c, next) => {
    const token = getCookie(c, cookieName)
    c.set('browser', token === undefined ? null : await findBrowser(db, regionCode, token, clock()))
    await next()
  }
}

/** The browser that a cookie’s token belongs to; null when it is no longer good. */
export async function findBrowser(
  db: Database,
  regionCode: string,
  token: string,
  now: Date,
): Promise<KnownBrowser | null> {
  const session = await findSession(db, regionCode, hashOfToken(token), now)
  const account = session && (await findAccount(db, regionCode, session.accountId))
  if (!session || !account || account.deactivatedAt) return null
  if (now.getTime() - session.lastUsedAt.getTime() > useMilliseconds)
    await updateSession(db, regionCode, session.id, { lastUsedAt: now })
  const authenticator = await findAuthenticator(db, regionCode, account.id)
  const hasSecondFactor = Boolean(authenticator?.confirmedAt)
  return { session, account, hasSecondFactor, todo: todoOf(account, hasSecondFactor, session) }
}

/** Whoever gave the password, also with something still to do. Throws a Rejection for nobody. */
export function knownBrowser(c: Context<SessionEnv>): KnownBrowser {
  const browser = c.get('browser')
  if (!browser) throw new Rejection(401, '还没有登录，或登录已过期；请登录后再试。')
  return browser
}

/** The same with only these things still to do. */
export function knownBrowserWith(c: Context<SessionEnv>, allowed: readonly Todo[]): KnownBrowser {
  const browser = knownBrowser(c)
  const first = browser.todo.find(todo => !allowed.includes(todo))
  if (first) throw new Rejection(403, todoSentences[first], { todo: browser.todo })
  return browser
}

/** Who is signed in, with nothing left to do first. Throws a Rejection, 401 or 403, for everybody else. */
export function signedIn(c: Context<SessionEnv>): StaffActor {
  const { account, session } = knownBrowserWith(c, [])
  if (session.unitCode === null)
    throw new Rejection(403, '您还没有任何职责；请系统管理员在账号里给您指定单位和角色。')
  return {
    kind: 'staff',
    id: account.id,
    roles: rolesIn(account, session.unitCode),
    unitCode: session.unitCode,
  }
}

export function rolesIn(account: Account, unitCode: string | null): readonly Role[] {
  return account.posts.filter(post => post.unitCode === unitCode).map(({ role }) => role)
}

/** Scripts cannot read it, other sites cannot send it, and on https it never travels without. */
export function giveCookie(c: Context, { token, expiresAt }: OpenedSession): void {
  setCookie(c, cookieName, token, { ...cookieRules(c), expires: expiresAt })
}

export function takeCookie(c: Context): void {
  deleteCookie(c, cookieName, cookieRules(c))
}

/** A proxy that ends https in front of us says so; who lies about it only harms themselves. */
function cookieRules(c: Context) {
  const isHttps = c.req.url.startsWith('https:') || c.req.header('X-Forwarded-Proto') === 'https'
  return { path: '/', httpOnly: true, sameSite: 'Strict', secure: isHttps } as const
}
