import { expect, test } from 'vitest'
import type { StaffMember } from './staff.ts'
import { stateInWords } from './state-in-words.ts'

const member: StaffMember = {
  id: '019ab000-0000-7000-8000-000000000000',
  name: 'someone',
  displayName: '某人',
  posts: [],
  state: 'active',
  createdAt: '2026-11-01T00:00:00.000Z',
  deactivatedAt: null,
  hasSecondFactor: false,
  mustChangePassword: false,
  demonstration: false,
  lockedUntil: null,
  invitationExpiresAt: null,
  abilities: {},
}

test('a lock is said before a waiting invitation, until when it lasts in Beijing time', () => {
  const both = {
    ...member,
    lockedUntil: '2026-11-24T16:15:00.000Z',
    invitationExpiresAt: '2026-11-27T00:00:00.000Z',
  }
  expect(stateInWords(both)).toEqual({ label: '已锁定', tone: 'stop', detail: '到 2026-11-25 00:15' })
})

test('an invitation that nobody can use any more asks for another', () => {
  expect(stateInWords({ ...member, state: 'invited' }).label).toBe('邀请已失效')
})

test('a deactivated account is nothing else, whatever else it is', () => {
  const gone = {
    ...member,
    state: 'closed' as const,
    lockedUntil: '2026-11-24T16:15:00.000Z',
    deactivatedAt: '2026-11-20T01:00:00.000Z',
  }
  expect(stateInWords(gone)).toEqual({ label: '已停用', tone: 'plain', detail: '2026-11-20 09:00 起' })
})
