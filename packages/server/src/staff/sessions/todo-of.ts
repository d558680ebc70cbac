import { rolesWithSecondFactor } from '@mingbai/core/permission/role'
import type { Account } from '../store.ts'
import type { Session } from './store.ts'
import type { Todo } from './todos.ts'

/** Whoever has an authenticator is nobody before its code; only then is there more to do. */
export function todoOf(account: Account, isEnrolled: boolean, session: Session): readonly Todo[] {
  if (isEnrolled && session.secondFactorAt === null) return ['give-second-factor']
  const needsFactor = account.posts.some(({ role }) => rolesWithSecondFactor.includes(role))
  return [
    ...(account.mustChangePassword ? (['change-password'] as const) : []),
    ...(needsFactor && !isEnrolled ? (['enrol-second-factor'] as const) : []),
  ]
}
