import type { z } from '@hono/zod-openapi'
import { abilitiesOf } from '@mingbai/core/permission/judge'
import type { Thing } from '@mingbai/core/permission/thing'
import type { Database } from '../database/database.ts'
import { Rejection } from '../http/rejection.ts'
import type { StaffActor } from '../http/session.ts'
import type { staffMemberShape } from './contract.ts'
import { listOpenInvitations } from './invitations/store.ts'
import { codeOf, passwordOf } from './lock-out/attempt.ts'
import { listLocks } from './lock-out/store.ts'
import { listEnrolled } from './second-factor/store.ts'
import { type Account, findAccount, listAccounts } from './store.ts'

type StaffMember = z.infer<typeof staffMemberShape>
type AccountThing = Extract<Thing, { kind: 'staff-account' }>

/** No account in particular: whoever may read it may read the list. */
export const anyAccount: AccountThing = { kind: 'staff-account', state: 'active', units: [] }
export const newAccount: AccountThing = { kind: 'staff-account', state: 'absent', units: [] }

/** An account as far as permission depends on it. Throws a Rejection where there is none. */
export async function accountThing(
  db: Database,
  regionCode: string,
  id: string,
  now: Date,
): Promise<AccountThing> {
  const account = await findAccount(db, regionCode, id)
  if (!account) throw new Rejection(404, '没有这个账号；请刷新账号列表。')
  return thingOf(account, lockedUntil(id, await listLocks(db, regionCode, now)))
}

function thingOf(account: Account, locked: Date | null): AccountThing {
  return {
    kind: 'staff-account',
    state: stateOf(account, locked),
    units: [],
    involved: { holder: [account.id] },
  }
}

function stateOf({ deactivatedAt, passwordHash }: Account, locked: Date | null): StaffMember['state'] {
  if (deactivatedAt) return 'closed'
  if (passwordHash === null) return 'invited'
  return locked ? 'locked' : 'active'
}

/** The later of the password's and the code's. */
function lockedUntil(id: string, locks: ReadonlyMap<string, Date>): Date | null {
  const times = [passwordOf(id), codeOf(id)].flatMap(subject => locks.get(subject) ?? [])
  return times.reduce<Date | null>((latest, time) => (latest && latest > time ? latest : time), null)
}

/** Every account as somebody may see it, in five queries however many there are. */
export async function staffMembers(
  db: Database,
  regionCode: string,
  actor: StaffActor,
  now: Date,
): Promise<StaffMember[]> {
  const accounts = await listAccounts(db, regionCode)
  const enrolled = await listEnrolled(db, regionCode)
  const locks = await listLocks(db, regionCode, now)
  const invitations = await listOpenInvitations(db, regionCode, now)
  return accounts.map(account => {
    const { id, name, displayName, posts, mustChangePassword, demonstration } = account
    const locked = lockedUntil(id, locks)
    const invitation = invitations.find(({ accountId }) => accountId === id)
    const thing = thingOf(account, locked)
    return {
      id,
      name,
      displayName,
      posts: [...posts],
      state: stateOf(account, locked),
      createdAt: account.createdAt.toISOString(),
      deactivatedAt: account.deactivatedAt?.toISOString() ?? null,
      hasSecondFactor: enrolled.has(id),
      mustChangePassword,
      demonstration,
      lockedUntil: locked?.toISOString() ?? null,
      invitationExpiresAt: invitation?.expiresAt.toISOString() ?? null,
      abilities: abilitiesOf(actor, thing),
    }
  })
}
