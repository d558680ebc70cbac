import type { StaffActor } from '../http/session.ts'
import { staffMembers } from '../staff/staff-members.ts'
import type { Office } from './look-up.ts'
import type { Sought } from './sought.ts'

/** Accounts that the person may read: all of them, or no more than their own. */
export async function findPeople(
  { db, site, now }: Pick<Office, 'db' | 'site' | 'now'>,
  by: StaffActor,
  isSought: Sought,
) {
  return (await staffMembers(db, site.regionCode, by, now))
    .filter(({ abilities }) => abilities.read?.allowed)
    .filter(({ name, displayName }) => isSought([displayName, name]))
    .map(({ id, name, displayName, state }) => ({ id, name, displayName, state }))
}
