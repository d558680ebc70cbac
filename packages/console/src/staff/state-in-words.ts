import { beijingTime } from '../beijing-time.ts'
import type { StaffMember } from './staff.ts'

export interface StateInWords {
  readonly label: string
  /** Overdue or blocking; waiting for somebody; neither. */
  readonly tone: 'stop' | 'wait' | 'plain'
  readonly detail: string | null
}

/** What an administrator must know of an account at a glance: the state that asks for something comes first. */
export function stateInWords(member: StaffMember): StateInWords {
  const { state, lockedUntil, invitationExpiresAt, mustChangePassword } = member
  if (state === 'closed')
    return {
      label: '已停用',
      tone: 'plain',
      detail: member.deactivatedAt && `${beijingTime(member.deactivatedAt)} 起`,
    }
  if (lockedUntil) return { label: '已锁定', tone: 'stop', detail: `到 ${beijingTime(lockedUntil)}` }
  if (state === 'invited' && invitationExpiresAt === null)
    return { label: '邀请已失效', tone: 'stop', detail: '要再发一个链接' }
  if (invitationExpiresAt)
    return {
      label: state === 'invited' ? '等本人设密码' : '等本人换密码',
      tone: 'wait',
      detail: `链接到 ${beijingTime(invitationExpiresAt)}`,
    }
  if (mustChangePassword) return { label: '等本人换密码', tone: 'wait', detail: '还在用一次性口令' }
  return { label: '在用', tone: 'plain', detail: null }
}
