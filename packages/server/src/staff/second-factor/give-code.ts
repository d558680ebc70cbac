import type { Database } from '../../database/database.ts'
import { Rejection } from '../../http/rejection.ts'
import { record } from '../record.ts'
import { type OpenedSession, openSession } from '../sessions/open-session.ts'
import { endSession, type Session } from '../sessions/store.ts'
import type { Account } from '../store.ts'
import { checkCode, type TypedCode } from './check-code.ts'
import { countRecoveryCodes } from './store.ts'

/** The second half of a sign-in: a new session in place of the half one, which ends. */
export async function giveCode(
  db: Database,
  regionCode: string,
  { account, session }: { readonly account: Account; readonly session: Session },
  typed: TypedCode,
  now: Date,
): Promise<OpenedSession> {
  if (session.secondFactorAt !== null) throw new Rejection(409, '已经登录，不用再输入验证码。')
  await checkCode(db, regionCode, account.id, typed, now)
  return db.transaction(async tx => {
    await endSession(tx, regionCode, account.id, session.id)
    const opened = await openSession(
      tx,
      regionCode,
      { account, device: session.device, isWhole: true, secondFactorAt: now },
      now,
    )
    const by = 'recoveryCode' in typed ? 'recovery-code' : 'authenticator'
    const recoveryCodesLeft = await countRecoveryCodes(tx, regionCode, account.id)
    const after = { session: opened.id, by, recoveryCodesLeft }
    await record(tx, regionCode, { by: account.id, action: 'signed-in', accountId: account.id, after }, now)
    return opened
  })
}
