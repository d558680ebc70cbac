import type { Database } from '../database/database.ts'
import { Rejection } from '../http/rejection.ts'
import { attempt, passwordOf } from './lock-out/attempt.ts'
import { forgetFailures } from './lock-out/store.ts'
import { hashPassword, verifyPassword, weaknessOf } from './password.ts'
import { record } from './record.ts'
import { type OpenedSession, openSession } from './sessions/open-session.ts'
import { endSessions, type Session } from './sessions/store.ts'
import { recordLock } from './sign-in.ts'
import { type Account, updateAccount } from './store.ts'

/** Who knows the present password sets another. All sessions end; this browser gets a new one. */
export async function changePassword(
  db: Database,
  regionCode: string,
  { account, session }: { readonly account: Account; readonly session: Session },
  typed: { readonly present: string; readonly next: string },
  now: Date,
): Promise<OpenedSession> {
  const weakness = weaknessOf(typed.next, account.name)
  if (weakness) throw new Rejection(400, weakness)
  if (typed.next === typed.present) throw new Rejection(400, '新密码和现在的一样；请换一个。')
  const subject = passwordOf(account.id)
  const isLast = await attempt(db, regionCode, subject, now)
  if (!(await verifyPassword(typed.present, account.passwordHash))) {
    if (isLast) await recordLock(db, regionCode, account.id, now)
    throw new Rejection(401, '现在的密码不对；请再输入一次。')
  }
  const passwordHash = await hashPassword(typed.next)
  return db.transaction(async tx => {
    await forgetFailures(tx, regionCode, [subject], now)
    await updateAccount(tx, regionCode, account.id, { passwordHash, mustChangePassword: false })
    const ended = await endSessions(tx, regionCode, account.id)
    const change = { by: account.id, action: 'password-changed', accountId: account.id }
    await record(tx, regionCode, { ...change, after: { endedSessions: ended } }, now)
    const { device, unitCode, secondFactorAt } = session
    return openSession(tx, regionCode, { account, device, unitCode, secondFactorAt, isWhole: true }, now)
  })
}
