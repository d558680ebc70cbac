import type { Role } from '@mingbai/core/permission/role'
import type { Database } from '../database/database.ts'
import { Rejection } from '../http/rejection.ts'
import { revokeInvitations } from './invitations/store.ts'
import { codeOf, passwordOf } from './lock-out/attempt.ts'
import { forgetFailures } from './lock-out/store.ts'
import { record } from './record.ts'
import { requireKnownUnits } from './require-known-units.ts'
import { removeAuthenticator } from './second-factor/store.ts'
import { endSessions } from './sessions/store.ts'
import {
  type Account,
  findAccount,
  lockAdministrators,
  type Post,
  replacePosts,
  updateAccount,
} from './store.ts'

/** What an administrator does to an account: in one transaction with its audit entry. */
type Change = (db: Database, regionCode: string, by: string, accountId: string, now: Date) => Promise<void>

/** 停用. Its sessions end and its invitations are void; the account stays, the audit names it. */
export const deactivate: Change = (db, regionCode, by, accountId, now) =>
  db.transaction(async tx => {
    const account = await theAccount(tx, regionCode, accountId)
    if (account.deactivatedAt) throw new Rejection(409, '账号早已停用。')
    await keepAnAdministrator(tx, regionCode, account, [])
    await updateAccount(tx, regionCode, accountId, { deactivatedAt: now })
    await revokeInvitations(tx, regionCode, accountId, now)
    const after = { endedSessions: await endSessions(tx, regionCode, accountId) }
    await record(tx, regionCode, { by, action: 'account-deactivated', accountId, after }, now)
  })

/** 恢复. The password is the one it was; who forgot it gets a link. */
export const reactivate: Change = (db, regionCode, by, accountId, now) =>
  db.transaction(async tx => {
    const account = await theAccount(tx, regionCode, accountId)
    if (!account.deactivatedAt) throw new Rejection(409, '账号没有停用。')
    await updateAccount(tx, regionCode, accountId, { deactivatedAt: null })
    await record(tx, regionCode, { by, action: 'account-reactivated', accountId }, now)
  })

/** 解除锁定. */
export const liftLock: Change = (db, regionCode, by, accountId, now) =>
  db.transaction(async tx => {
    await theAccount(tx, regionCode, accountId)
    const subjects = [passwordOf(accountId), codeOf(accountId)]
    if (!(await forgetFailures(tx, regionCode, subjects, now))) throw new Rejection(409, '账号没有锁定。')
    await record(tx, regionCode, { by, action: 'lock-lifted', accountId }, now)
  })

/** 解除验证器, for who lost it and the recovery codes. Who needs one enrols again at the next sign-in. */
export const removeSecondFactor: Change = (db, regionCode, by, accountId, now) =>
  db.transaction(async tx => {
    await theAccount(tx, regionCode, accountId)
    const removed = await removeAuthenticator(tx, regionCode, accountId)
    if (!removed) throw new Rejection(409, '账号没有绑定验证器。')
    const after = { endedSessions: await endSessions(tx, regionCode, accountId) }
    await record(tx, regionCode, { by, action: 'authenticator-removed', accountId, after }, now)
  })

/** Other posts in place of those there were; what was opened with the old ones ends. */
export async function changePosts(
  db: Database,
  regionCode: string,
  by: string,
  { accountId, posts }: { readonly accountId: string; readonly posts: readonly Post[] },
  now: Date,
): Promise<void> {
  await db.transaction(async tx => {
    const account = await theAccount(tx, regionCode, accountId)
    await requireKnownUnits(tx, regionCode, posts, account.posts)
    await keepAnAdministrator(tx, regionCode, account, posts)
    await replacePosts(tx, regionCode, accountId, posts)
    await endSessions(tx, regionCode, accountId)
    const before = { posts: account.posts.map(plain) }
    const after = { posts: posts.map(plain) }
    await record(tx, regionCode, { by, action: 'posts-changed', accountId, before, after }, now)
  })
}

/** 改姓名, as others read it from now on and in all that was signed: the account is the same. What it was is not in the audit. */
export async function rename(
  db: Database,
  regionCode: string,
  by: string,
  { accountId, displayName }: { readonly accountId: string; readonly displayName: string },
  now: Date,
): Promise<void> {
  await db.transaction(async tx => {
    await theAccount(tx, regionCode, accountId)
    await updateAccount(tx, regionCode, accountId, { displayName })
    await record(tx, regionCode, { by, action: 'account-renamed', accountId }, now)
  })
}

const plain = ({ unitCode, role }: Post) => ({ unitCode, role })

async function theAccount(tx: Database, regionCode: string, id: string): Promise<Account> {
  const account = await findAccount(tx, regionCode, id)
  if (!account) throw new Rejection(404, '没有这个账号；请刷新账号列表。')
  return account
}

/** Without one, nobody could invite, help or lift a lock any more. */
async function keepAnAdministrator(
  tx: Database,
  regionCode: string,
  account: Account,
  posts: readonly Post[],
) {
  const role: Role = 'administrator'
  const isOne = (given: readonly Post[]) => given.some(post => post.role === role)
  if (!isOne(account.posts) || isOne(posts)) return
  const administrators = await lockAdministrators(tx, regionCode)
  if (administrators.every(id => id === account.id))
    throw new Rejection(409, '这是最后一个系统管理员；请先让另一个人做系统管理员，再改这一个。')
}
