import type { Database } from '../database/database.ts'
import { Rejection } from '../http/rejection.ts'
import { attempt, passwordOf } from './lock-out/attempt.ts'
import { forgetFailures } from './lock-out/store.ts'
import { verifyPassword } from './password.ts'
import { plainName } from './plain-name.ts'
import { record } from './record.ts'
import { findAuthenticator } from './second-factor/store.ts'
import { type OpenedSession, openSession } from './sessions/open-session.ts'
import { findByName } from './store.ts'
import { hashOfToken } from './token.ts'

/** The same for whatever does not fit: nobody learns which names there are. */
export const notSignedIn = '登录名或密码不对；请检查后再试，忘记密码的请系统管理员重新发邀请链接。'

/**
 * Opens a session for who knows the password. Throws a Rejection otherwise: the same, and after as long, whether
 * the name is nobody's, the password another or the account deactivated.
 */
export async function signIn(
  db: Database,
  regionCode: string,
  typed: { readonly name: string; readonly password: string; readonly device: string },
  now: Date,
): Promise<OpenedSession> {
  const name = plainName(typed.name)
  const account = await findByName(db, regionCode, name)
  const subject = account ? passwordOf(account.id) : `name/${hashOfToken(name).slice(0, 20)}`
  const isLast = await attempt(db, regionCode, subject, now)

  const isActive = account !== null && account.deactivatedAt === null
  const isRight = await verifyPassword(typed.password, isActive ? account.passwordHash : null)
  if (!account || !isRight) {
    if (isLast) await recordLock(db, regionCode, account?.id ?? 'unknown', now)
    throw new Rejection(401, notSignedIn)
  }
  return db.transaction(async tx => {
    await forgetFailures(tx, regionCode, [subject], now)
    const isWhole = !(await findAuthenticator(tx, regionCode, account.id))?.confirmedAt
    const session = await openSession(
      tx,
      regionCode,
      { account, device: typed.device, isWhole, secondFactorAt: null },
      now,
    )
    const action = isWhole ? 'signed-in' : 'password-given'
    const after = { session: session.id }
    await record(tx, regionCode, { by: account.id, action, accountId: account.id, after }, now)
    return session
  })
}

/** Known or not: what takes longer would tell. */
export async function recordLock(
  db: Database,
  regionCode: string,
  accountId: string,
  now: Date,
): Promise<void> {
  await db.transaction(tx =>
    record(tx, regionCode, { by: 'system:sign-in', action: 'locked-out', accountId }, now),
  )
}
