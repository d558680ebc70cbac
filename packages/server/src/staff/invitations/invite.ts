import type { Database } from '../../database/database.ts'
import { Rejection } from '../../http/rejection.ts'
import { plainName } from '../plain-name.ts'
import { record } from '../record.ts'
import { requireKnownUnits } from '../require-known-units.ts'
import { findAccount, insertAccount, type Post } from '../store.ts'
import { hashOfToken, newToken } from '../token.ts'
import { insertInvitation, revokeInvitations } from './store.ts'

const daysOpen = 3
const openMilliseconds = daysOpen * 24 * 60 * 60 * 1000

export interface Invited {
  readonly accountId: string
  /** Stands in the link; shown once, kept nowhere. */
  readonly token: string
  readonly expiresAt: Date
}

/** A new account without a password, and the link with which its owner sets one. */
export async function invite(
  db: Database,
  regionCode: string,
  by: string,
  person: { readonly name: string; readonly displayName: string; readonly posts: readonly Post[] },
  now: Date,
): Promise<Invited> {
  const name = plainName(person.name)
  return db.transaction(async tx => {
    await requireKnownUnits(tx, regionCode, person.posts)
    const accountId = await insertAccount(
      tx,
      regionCode,
      { ...person, name, passwordHash: null, mustChangePassword: false, demonstration: false },
      now,
    )
    if (!accountId) throw new Rejection(409, `登录名“${name}”已有人用；请换一个。`)
    const after = { posts: person.posts.map(({ unitCode, role }) => ({ unitCode, role })) }
    await record(tx, regionCode, { by, action: 'account-created', accountId, after }, now)
    return issue(tx, regionCode, by, accountId, now)
  })
}

/** Another link, for who lost the first or forgot the password; those there were are void. */
export async function inviteAgain(
  db: Database,
  regionCode: string,
  by: string,
  accountId: string,
  now: Date,
): Promise<Invited> {
  return db.transaction(async tx => {
    const account = await findAccount(tx, regionCode, accountId)
    if (!account) throw new Rejection(404, '没有这个账号；请刷新账号列表。')
    if (account.deactivatedAt) throw new Rejection(409, '账号已停用；请先恢复，再发邀请链接。')
    return issue(tx, regionCode, by, accountId, now)
  })
}

async function issue(tx: Database, regionCode: string, by: string, accountId: string, now: Date) {
  await revokeInvitations(tx, regionCode, accountId, now)
  const token = newToken()
  const expiresAt = new Date(now.getTime() + openMilliseconds)
  const tokenHash = hashOfToken(token)
  const invitation = await insertInvitation(tx, regionCode, { accountId, tokenHash, expiresAt }, now)
  const after = { invitation, expiresAt: expiresAt.toISOString() }
  await record(tx, regionCode, { by, action: 'invited', accountId, after }, now)
  return { accountId, token, expiresAt }
}

export async function revoke(
  db: Database,
  regionCode: string,
  by: string,
  accountId: string,
  now: Date,
): Promise<void> {
  await db.transaction(async tx => {
    const revoked = await revokeInvitations(tx, regionCode, accountId, now)
    if (revoked === 0) throw new Rejection(409, '没有可以撤回的邀请链接：已经用过、过期或撤回了。')
    await record(tx, regionCode, { by, action: 'invitation-revoked', accountId }, now)
  })
}
