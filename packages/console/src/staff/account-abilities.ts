import type { Action } from '@mingbai/core/permission/action'
import { judge } from '@mingbai/core/permission/judge'
import type { Judgement } from '@mingbai/core/permission/judgement'
import type { AtWork } from '../session/at-work.ts'

/** Whether the person may see accounts at all, by the permission table. */
export function maySeeStaff(who: AtWork): Judgement {
  return judged(who, 'read', 'active')
}

/** Whether the person may make another account. */
export function mayInvite(who: AtWork): Judgement {
  return judged(who, 'invite', 'absent')
}

/** Of no account in particular; of each the server sends what may be done to it. */
function judged({ staff, roles, unitCode }: AtWork, action: Action, state: 'active' | 'absent'): Judgement {
  const actor = { kind: 'staff', id: staff.id, roles, unitCode: unitCode ?? '' } as const
  return judge(actor, action, { kind: 'staff-account', state, units: [] }, 'api')
}
