import { expect, test } from 'vitest'
import { aDraft, draftEvent, stateOf } from '../4-content/a-draft.ts'
import type { DraftEventKind } from '../4-content/draft-event.ts'
import type { DraftStateKind } from '../4-content/draft-state.ts'
import { nextDraft } from '../4-content/fold-draft.ts'
import type { Action } from './action.ts'
import { abilitiesOf, judge } from './judge.ts'
import { type Role, roleLabels } from './role.ts'
import type { Thing } from './thing.ts'
import { thingOfDraft } from './thing-of-draft.ts'

const allRoles = Object.keys(roleLabels) as Role[]
const staff = (id: string, roles: readonly Role[] = allRoles, unitCode = 'office') =>
  ({ kind: 'staff', id, roles, unitCode }) as const
const draft = (kind: DraftStateKind) => thingOfDraft(stateOf(aDraft[kind]), ['office', 'bureau'])

test.each<[string, string, Action, Thing, RegExp]>([
  ['an author does not review', 'writer', 'approve', draft('in-review'), /这篇是您写的/],
  ['nor for secrecy', 'writer', 'approve-secrecy', draft('in-secrecy-review'), /这篇是您写的/],
  ['one person is not both reviewers', 'reviewer', 'approve-secrecy', draft('in-secrecy-review'), /另一个人/],
  [
    'who uploaded or mended a catalogue does not activate it',
    'keeper',
    'activate',
    { kind: 'catalogue-version', state: 'uploaded', units: [], involved: { preparer: ['keeper'] } },
    /另一个人/,
  ],
  [
    'nobody changes their own roles',
    'chief',
    'change-roles',
    { kind: 'staff-account', state: 'active', units: [], involved: { holder: ['chief'] } },
    /另一位系统管理员/,
  ],
])('%s, whatever their roles', (_, id, action, thing, reason) => {
  expect(judge(staff(id), action, thing, 'api')).toEqual({
    allowed: false,
    reason: expect.stringMatching(reason),
  })
  expect(judge(staff('another'), action, thing, 'api')).toEqual({ allowed: true })
})

test('a person acts for their unit and those below it, and looks after all only to oversee', () => {
  const mayApprove = (unitCode: string) =>
    judge(staff('x', ['reviewer'], unitCode), 'approve', draft('in-review'), 'api')
  expect(['office', 'bureau', 'elsewhere'].map(unit => mayApprove(unit).allowed)).toEqual([true, true, false])
  expect(mayApprove('elsewhere')).toMatchObject({ reason: expect.stringContaining('别的单位') })
  expect(judge(staff('x', ['supervisor'], 'elsewhere'), 'read', draft('writing'), 'api').allowed).toBe(true)
})

test('a unit that was asked reads and confirms, and no other unit does', () => {
  const asked = draft('awaiting-confirmation')
  for (const action of ['read', 'confirm', 'refuse-confirmation'] as const) {
    expect(judge(staff('x', ['reviewer'], 'other'), action, asked, 'api').allowed).toBe(true)
    expect(judge(staff('x', ['reviewer'], 'third'), action, asked, 'api').allowed).toBe(false)
  }
  expect(judge(staff('x', ['reviewer']), 'confirm', asked, 'api')).toMatchObject({
    reason: expect.stringContaining('没有请您的单位确认'),
  })
})

test('whoever has an account sees it and ends its sessions, and nobody else’s', () => {
  const account = (holder: string): Thing => ({
    kind: 'staff-account',
    state: 'active',
    units: ['office'],
    involved: { holder: [holder] },
  })
  const may = (holder: string) =>
    judge(staff('me', ['editor']), 'revoke-session', account(holder), 'api').allowed
  expect([may('me'), may('you')]).toEqual([true, false])
})

test('the console gets every action of a thing with its judgement', () => {
  const abilities = abilitiesOf(staff('second', ['editor']), draft('in-review'))
  expect(abilities.write).toEqual({ allowed: true })
  expect(abilities.approve).toEqual({
    allowed: false,
    reason: '“审核通过”要由“审核”来办，您的角色是“编辑”；需要的话请系统管理员改角色。',
  })
  expect(abilities.submit).toEqual({ allowed: false, reason: '现在是“审核中”；“送审”要在“写作中”时办。' })
  expect(abilities.upload).toBeUndefined()
})

const eventOf: Partial<Record<Action, DraftEventKind>> = {
  write: 'saved',
  submit: 'submitted',
  discard: 'discarded',
  approve: 'approved',
  return: 'returned',
  refer: 'referred',
  'answer-referral': 'referral-answered',
  'approve-secrecy': 'secrecy-approved',
  'refuse-secrecy': 'secrecy-refused',
  confirm: 'confirmation-given',
  'refuse-confirmation': 'confirmation-refused',
  schedule: 'scheduled',
  unschedule: 'unscheduled',
  publish: 'published',
}

test('what the table allows, the draft’s own rules take, and what they refuse it does not allow', () => {
  for (const kind of Object.keys(aDraft) as DraftStateKind[])
    for (const [action, event] of Object.entries(eventOf) as [Action, DraftEventKind][])
      for (const id of ['writer', 'reviewer', 'secrecy', 'another']) {
        const state = stateOf(aDraft[kind])
        const more = { onto: 'text', unitCode: 'other', publishAt: '2027-01-01T00:00:00.000Z' }
        const unit = action.endsWith('confirm') || action === 'refuse-confirmation' ? 'other' : 'office'
        const allowed = judge(
          staff(id, allRoles, unit),
          action,
          thingOfDraft(state, ['office']),
          'api',
        ).allowed
        expect([kind, action, id, allowed]).toEqual([
          kind,
          action,
          id,
          nextDraft(state, draftEvent(event, id, more)).ok,
        ])
      }
})

test('what other units were asked is taken back by who asked, or by a publisher of the unit that writes', () => {
  const asked = (unit: string | null) =>
    thingOfDraft(stateOf(aDraft['awaiting-confirmation']), ['office', 'bureau'], unit)
  const may = (id: string, role: Role, thing: Thing, unitCode = 'office') =>
    judge(staff(id, [role], unitCode), 'withdraw-confirmation', thing, 'api').allowed
  expect(may('writer', 'editor', asked('other'))).toBe(true)
  expect(may('writer', 'editor', asked(null))).toBe(true)
  expect(may('writer', 'editor', asked('third'))).toBe(false)
  expect(may('colleague', 'editor', asked('other'))).toBe(false)
  expect(may('writer', 'supervisor', asked('other'))).toBe(false)
  expect(may('somebody', 'publisher', asked('other'))).toBe(true)
  expect(may('somebody', 'publisher', asked('other'), 'elsewhere')).toBe(false)
})

test('an edition is withdrawn by the publishers of the unit whose draft it was, and of those above it', () => {
  const edition = { kind: 'edition', state: 'in-force', units: ['office', 'bureau'] } as const
  const may = (unitCode: string) => judge(staff('x', ['publisher'], unitCode), 'withdraw', edition, 'api')
  expect(['office', 'bureau', 'elsewhere'].map(unit => may(unit).allowed)).toEqual([true, true, false])
})
