import { roleLabels } from '@mingbai/core/permission/role'
import type { Database } from '../database/database.ts'
import type { Site } from '../site.ts'
import { endDemonstration } from '../staff/end-demonstration.ts'
import { makeFirstAccounts } from '../staff/first-accounts.ts'

/** The accounts that a site begins with, their passwords said this once; and none of a demonstration that is over. */
export async function prepareAccounts(
  db: Database,
  site: Site,
  now: Date,
  say: (line: string) => void,
): Promise<void> {
  for (const { name, role, password } of await makeFirstAccounts(db, site, now)) {
    if (role === 'administrator') {
      say('账号的口令只显示这一次，请马上抄下。忘记管理员的：mingbai staff reset-administrator')
      say(`  ${roleLabels[role]}  登录名 ${name}  一次性口令 ${password}  首次登录必须修改`)
    } else say(`  ${roleLabels[role]}  登录名 ${name}  口令 ${password}  演示账号`)
  }
  if (site.demonstration) return
  const ended = await endDemonstration(db, site.regionCode, now)
  if (ended > 0) say(`不再是演示站点：已停用 ${ended} 个演示账号。`)
}
