import type { Database } from '../database/database.ts'
import { administratorName } from './first-accounts.ts'
import { revokeInvitations } from './invitations/store.ts'
import { codeOf, passwordOf } from './lock-out/attempt.ts'
import { forgetFailures } from './lock-out/store.ts'
import { hashPassword, randomPassword } from './password.ts'
import { record } from './record.ts'
import { removeAuthenticator } from './second-factor/store.ts'
import { endSessions } from './sessions/store.ts'
import { findAccount, findByName, insertAccount, replacePosts, updateAccount } from './store.ts'

const by = 'system:reset-administrator'
const role = 'administrator'

/**
 * For who can reach the machine and nothing else: a one-time password for the administrator's account, active again,
 * without lock and authenticator; what was opened before ends. Returns the password, which stands nowhere else.
 */
export async function resetAdministrator(db: Database, regionCode: string, now: Date): Promise<string> {
  const password = randomPassword()
  const passwordHash = await hashPassword(password)
  await db.transaction(async tx => {
    const id = await administratorId(tx, regionCode, now)
    await updateAccount(tx, regionCode, id, { passwordHash, mustChangePassword: true, deactivatedAt: null })
    await keepOffice(tx, regionCode, id)
    await removeAuthenticator(tx, regionCode, id)
    await revokeInvitations(tx, regionCode, id, now)
    await forgetFailures(tx, regionCode, [passwordOf(id), codeOf(id)], now)
    const after = { endedSessions: await endSessions(tx, regionCode, id) }
    await record(tx, regionCode, { by, action: 'administrator-reset', accountId: id, after }, now)
  })
  return password
}

async function administratorId(tx: Database, regionCode: string, now: Date): Promise<string> {
  const known = await findByName(tx, regionCode, administratorName)
  if (known) return known.id
  const account = {
    name: administratorName,
    displayName: '系统管理',
    posts: [],
    passwordHash: null,
    mustChangePassword: true,
    demonstration: false,
  }
  return (await insertAccount(tx, regionCode, account, now)) as string
}

/** Whatever posts it has besides, it is an administrator. */
async function keepOffice(tx: Database, regionCode: string, id: string): Promise<void> {
  const account = await findAccount(tx, regionCode, id)
  const posts = account?.posts ?? []
  if (posts.every(post => post.role !== role))
    await replacePosts(tx, regionCode, id, [...posts, { unitCode: regionCode, role }])
}
