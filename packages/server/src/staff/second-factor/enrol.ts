import type { Database } from '../../database/database.ts'
import { Rejection } from '../../http/rejection.ts'
import { record } from '../record.ts'
import { type OpenedSession, openSession } from '../sessions/open-session.ts'
import { endSessions, type Session } from '../sessions/store.ts'
import type { Account } from '../store.ts'
import { checkCode, hashOfRecoveryCode } from './check-code.ts'
import { newRecoveryCodes, newSecret } from './one-time-code.ts'
import { beginEnrolment, confirmAuthenticator, findAuthenticator, replaceRecoveryCodes } from './store.ts'

/** What the app of the authenticator needs; shown once, and worth nothing before `confirmEnrolment`. */
export async function enrol(
  db: Database,
  regionCode: string,
  account: Account,
  issuer: string,
): Promise<{ readonly secret: string; readonly uri: string }> {
  await refuseEnrolled(db, regionCode, account.id)
  const fresh = newSecret(issuer, account.name)
  await db.transaction(tx => beginEnrolment(tx, regionCode, account.id, fresh.secret))
  return fresh
}

/**
 * A first code proves that the person has the authenticator. Gives the recovery codes, this once, and a session that
 * has its second factor; the account's other sessions, opened with a password alone, end.
 */
export async function confirmEnrolment(
  db: Database,
  regionCode: string,
  { account, session }: { readonly account: Account; readonly session: Session },
  code: string,
  now: Date,
): Promise<{ readonly recoveryCodes: readonly string[]; readonly opened: OpenedSession }> {
  await refuseEnrolled(db, regionCode, account.id)
  await checkCode(db, regionCode, account.id, { code }, now)
  const recoveryCodes = newRecoveryCodes()
  const opened = await db.transaction(async tx => {
    await confirmAuthenticator(tx, regionCode, account.id, now)
    await replaceRecoveryCodes(tx, regionCode, account.id, recoveryCodes.map(hashOfRecoveryCode))
    await endSessions(tx, regionCode, account.id)
    const { device, unitCode } = session
    const renewed = { account, device, unitCode, isWhole: true, secondFactorAt: now }
    const change = { by: account.id, action: 'authenticator-enrolled', accountId: account.id }
    await record(tx, regionCode, change, now)
    return openSession(tx, regionCode, renewed, now)
  })
  return { recoveryCodes, opened }
}

/** New recovery codes; those there were are void. A code shows that it is not somebody at an empty desk. */
export async function renewRecoveryCodes(
  db: Database,
  regionCode: string,
  accountId: string,
  code: string,
  now: Date,
): Promise<readonly string[]> {
  await checkCode(db, regionCode, accountId, { code }, now)
  const recoveryCodes = newRecoveryCodes()
  await db.transaction(async tx => {
    await replaceRecoveryCodes(tx, regionCode, accountId, recoveryCodes.map(hashOfRecoveryCode))
    await record(tx, regionCode, { by: accountId, action: 'recovery-codes-renewed', accountId }, now)
  })
  return recoveryCodes
}

async function refuseEnrolled(db: Database, regionCode: string, accountId: string): Promise<void> {
  if ((await findAuthenticator(db, regionCode, accountId))?.confirmedAt)
    throw new Rejection(409, '已经绑定了验证器；要换一个，请系统管理员先解除。')
}
