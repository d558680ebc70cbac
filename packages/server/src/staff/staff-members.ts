import type { z } from '@hono/zod-openapi'
import type { Database } from '../database/database.ts'
import type { staffMemberShape } from './contract.ts'
import { listOpenInvitations } from './invitations/store.ts'
import { codeOf, passwordOf } from './lock-out/attempt.ts'
import { listLocks } from './lock-out/store.ts'
import { listEnrolled } from './second-factor/store.ts'
import type { Session } from './sessions/store.ts'
import { type Account, listAccounts } from './store.ts'

type StaffMember = z.infer<typeof staffMemberShape>

/** Every account as an administrator sees it, in five queries however many there are. */
export async function staffMembers(db: Database, regionCode: string, now: Date): Promise<StaffMember[]> {
  const accounts = await listAccounts(db, regionCode)
  const enrolled = await listEnrolled(db, regionCode)
  const locks = await listLocks(db, regionCode, now)
  const invitations = await listOpenInvitations(db, regionCode, now)
  return accounts.map(account => {
    const { id, name, displayName, posts, mustChangePassword, demonstration, createdAt, deactivatedAt } =
      account
    const expiresAt = invitations.find(({ accountId }) => accountId === id)?.expiresAt
    return {
      id,
      name,
      displayName,
      posts: [...posts],
      state: stateOf(account),
      createdAt: createdAt.toISOString(),
      deactivatedAt: deactivatedAt?.toISOString() ?? null,
      hasSecondFactor: enrolled.has(id),
      mustChangePassword,
      demonstration,
      lockedUntil: latest(locks.get(passwordOf(id)), locks.get(codeOf(id))),
      invitationExpiresAt: expiresAt?.toISOString() ?? null,
    }
  })
}

function stateOf({ deactivatedAt, passwordHash }: Account): StaffMember['state'] {
  if (deactivatedAt) return 'deactivated'
  return passwordHash === null ? 'invited' : 'active'
}

function latest(...times: readonly (Date | undefined)[]): string | null {
  const known = times.filter(time => time !== undefined).map(time => time.toISOString())
  return known.sort().at(-1) ?? null
}

/** `thisOne`: the session that asks. */
export function shownSession({ id, device, createdAt, lastUsedAt }: Session, thisOne: string) {
  return {
    id,
    device,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt.toISOString(),
    isThisOne: id === thisOne,
  }
}
