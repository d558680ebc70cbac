import { administratorName } from '../staff/first-accounts.ts'
import { resetAdministrator } from '../staff/reset-administrator.ts'
import { withDatabase } from './with-database.ts'

/** `mingbai staff reset-administrator`. */
export function resetAdministratorCommand(say: (line: string) => void): Promise<0 | 1> {
  return withDatabase(async ({ db }, { site }) => {
    const password = await resetAdministrator(db, site.regionCode, new Date())
    say(`登录名 ${administratorName}  一次性口令 ${password}  首次登录必须修改`)
    say('口令只显示这一次。原来的密码、验证器和登录都已作废，锁定已解除。')
  })
}
