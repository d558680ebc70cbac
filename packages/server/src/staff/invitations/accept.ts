import type { Database } from '../../database/database.ts'
import { Rejection } from '../../http/rejection.ts'
import { passwordOf } from '../lock-out/attempt.ts'
import { forgetFailures } from '../lock-out/store.ts'
import { hashPassword, weaknessOf } from '../password.ts'
import { record } from '../record.ts'
import { endSessions } from '../sessions/store.ts'
import { type Account, findAccount, updateAccount } from '../store.ts'
import { hashOfToken } from '../token.ts'
import { findOpenInvitation, type OpenInvitation, takeInvitation } from './store.ts'

interface Welcome {
  readonly invitation: OpenInvitation
  readonly account: Account
}

/** Whom a link invites. Throws a Rejection for one that is used, expired, revoked or none: which, it does not say. */
export async function readInvitation(
  db: Database,
  regionCode: string,
  token: string,
  now: Date,
): Promise<Welcome> {
  const invitation = await findOpenInvitation(db, regionCode, hashOfToken(token), now)
  const account = invitation && (await findAccount(db, regionCode, invitation.accountId))
  if (!invitation || !account || account.deactivatedAt) throw noLonger()
  return { invitation, account }
}

/** Sets the password, once. Whoever was signed in with the one before is no longer. */
export async function acceptInvitation(
  db: Database,
  regionCode: string,
  { token, password }: { readonly token: string; readonly password: string },
  now: Date,
): Promise<Account> {
  const { invitation, account } = await readInvitation(db, regionCode, token, now)
  const weakness = weaknessOf(password, account.name)
  if (weakness) throw new Rejection(400, weakness)
  const passwordHash = await hashPassword(password)
  await db.transaction(async tx => {
    if (!(await takeInvitation(tx, regionCode, invitation.id, now))) throw noLonger()
    await updateAccount(tx, regionCode, account.id, { passwordHash, mustChangePassword: false })
    await forgetFailures(tx, regionCode, [passwordOf(account.id)], now)
    await endSessions(tx, regionCode, account.id)
    const after = { invitation: invitation.id }
    const change = { by: account.id, action: 'invitation-accepted', accountId: account.id, after }
    await record(tx, regionCode, change, now)
  })
  return account
}

function noLonger(): Rejection {
  return new Rejection(404, '邀请链接不能用了：已经用过、过了期，或被撤回；请系统管理员再发一个。')
}
