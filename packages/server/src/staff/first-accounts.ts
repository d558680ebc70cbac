import { type Role, roleLabels } from '@mingbai/core/permission/role'
import type { Database } from '../database/database.ts'
import type { Site } from '../site.ts'
import { costOfRandom, hashPassword, randomPassword } from './password.ts'
import { record } from './record.ts'
import { hasAccounts, insertAccount } from './store.ts'

/** 登录名 of the account that a site begins with. */
export const administratorName = 'admin'

const by = 'system:first-start'

/** An account and its password, which stands nowhere else. */
export interface FirstAccount {
  readonly name: string
  readonly role: Role
  readonly password: string
}

/**
 * On a site without accounts: the administrator, whose password has to be changed, and in a demonstration one account
 * for every other role. What it returns is shown once; nothing on every later start. Until there are other units, all
 * belong to the site as a whole, whose code is the region's.
 */
export async function makeFirstAccounts(
  db: Database,
  site: Site,
  now: Date,
): Promise<readonly FirstAccount[]> {
  if (await hasAccounts(db, site.regionCode)) return []
  const others = (Object.keys(roleLabels) as Role[]).filter(role => role !== 'administrator')
  const wanted: readonly (readonly [string, Role])[] = [
    [administratorName, 'administrator'],
    ...(site.demonstration ? others.map(role => [`demo-${role}`, role] as const) : []),
  ]
  const made = await Promise.all(
    wanted.map(async ([name, role]) => {
      const password = randomPassword()
      // The names of a demonstration stand in the manual: its accounts need not take as long as names that are none.
      const passwordHash =
        role === 'administrator' ? await hashPassword(password) : await hashPassword(password, costOfRandom)
      return { name, role, password, passwordHash }
    }),
  )
  // Another process of the same site may be first: what it made, it shows.
  return db.transaction(async tx => {
    const inserted: FirstAccount[] = []
    for (const { name, role, password, passwordHash } of made) {
      const isAdministrator = role === 'administrator'
      const accountId = await insertAccount(
        tx,
        site.regionCode,
        {
          name,
          displayName: isAdministrator ? roleLabels[role] : `${roleLabels[role]}（演示）`,
          posts: [{ unitCode: site.regionCode, role }],
          passwordHash,
          mustChangePassword: isAdministrator,
          demonstration: !isAdministrator,
        },
        now,
      )
      if (accountId === null) continue
      const after = { posts: [{ unitCode: site.regionCode, role }], demonstration: !isAdministrator }
      await record(tx, site.regionCode, { by, action: 'account-created', accountId, after }, now)
      inserted.push({ name, role, password })
    }
    return inserted
  })
}
