import { expect, test } from 'vitest'
import { type Action, actionLabels } from './action.ts'
import { judge } from './judge.ts'
import type { Role } from './role.ts'
import { publicSurfaces, surfaceLabels } from './surface.ts'
import { statesOf, type Thing, type ThingKind, things } from './thing.ts'

const letters: Readonly<Record<Role, string>> = {
  'catalogue-keeper': '目',
  editor: '编',
  reviewer: '审',
  'secrecy-reviewer': '保',
  publisher: '发',
  'request-handler': '申',
  supervisor: '监',
  administrator: '管',
}
const roles = Object.keys(letters) as Role[]

/**
 * What staff of the unit may do at their own surface, written by hand: a column for each state, in it the roles; 全 is
 * all eight, a dot nobody. Somebody who did nothing to the thing before; a draft of which their unit was not asked.
 */
const staffMatrix: Readonly<Record<ThingKind, string>> = {
  draft: `
    |                     | 无 | 写作 | 审核中 | 保密中 | 提请 | 待确认 | 可发布 | 定时 | 已发布 | 已放弃 |
    | read                | . | 编审保发监 | 编审保发监 | 编审保发监 | 编审保发监 | 编审保发监 | 编审保发监 | 编审保发监 | 编审保发监 | 编审保发监 |
    | see-history         | . | 编审保发监 | 编审保发监 | 编审保发监 | 编审保发监 | 编审保发监 | 编审保发监 | 编审保发监 | 编审保发监 | 编审保发监 |
    | start               | 编 | . | . | . | . | . | . | . | . | . |
    | write               | . | 编 | 编 | 编 | 编 | 编 | 编 | 编 | . | . |
    | submit              | . | 编 | . | . | . | . | . | . | . | . |
    | approve             | . | . | 审 | . | . | . | . | . | . | . |
    | return              | . | . | 审 | 保 | . | 发 | 发 | . | . | . |
    | refer               | . | . | 审 | 保 | . | . | . | . | . | . |
    | answer-referral     | . | . | . | . | 审保 | . | . | . | . | . |
    | approve-secrecy     | . | . | . | 保 | . | . | . | . | . | . |
    | refuse-secrecy      | . | . | . | 保 | . | . | . | . | . | . |
    | ask-confirmation    | . | 编审保发 | 编审保发 | 编审保发 | . | 编审保发 | 编审保发 | . | . | . |
    | withdraw-confirmation | . | 发 | 发 | 发 | 发 | 发 | . | . | . | . |
    | schedule            | . | . | . | . | . | . | 发 | . | . | . |
    | unschedule          | . | . | . | . | . | . | . | 发 | . | . |
    | publish             | . | . | . | . | . | . | 发 | 发 | . | . |
    | discard             | . | 编 | 编 | 编 | 编 | 编 | 编 | 编 | . | . |`,
  edition: `
    |                     | 现行 | 已替换 | 已撤下 | 已下线 |
    | read                | 全 | 全 | 全 | 监管 |
    | see-history         | 全 | 全 | 全 | 监管 |
    | read-notice         | . | . | 全 | . |
    | withdraw            | 发 | . | . | . |
    | correct             | 编发 | . | . | . |
    | look-over           | 编审发 | . | . | . |
    | take-down           | 保发管 | 保发管 | 保发管 | . |`,
  'catalogue-version': `
    |                     | 无 | 已上传 | 待施行 | 现行 | 已替换 | 已放弃 |
    | read                | . | 目发监管 | 全 | 全 | 全 | 目发监管 |
    | see-history         | . | 目发监管 | 全 | 全 | 全 | 目发监管 |
    | upload              | 目 | . | . | . | . | . |
    | mend                | . | 目 | . | . | . | . |
    | activate            | . | 目发 | . | . | . | . |
    | discard             | . | 目 | . | . | . | . |`,
  'organisation-unit': `
    |                     | 无 | 在用 | 已撤销 |
    | read                | . | 全 | 全 |
    | see-history         | . | 全 | 全 |
    | register            | 管 | . | . |
    | write               | . | 编管 | . |
    | close               | . | 管 | . |`,
  'staff-account': `
    |                     | 无 | 已邀请 | 在用 | 已锁定 | 已停用 |
    | read                | . | 监管 | 监管 | 监管 | 监管 |
    | see-history         | . | 监管 | 监管 | 监管 | 监管 |
    | invite              | 管 | 管 | 管 | 管 | . |
    | change-roles        | . | 管 | 管 | 管 | . |
    | rename              | . | 管 | 管 | 管 | . |
    | revoke-session      | . | . | 管 | 管 | . |
    | unlock              | . | . | . | 管 | . |
    | remove-authenticator | . | . | 管 | 管 | . |
    | close               | . | 管 | 管 | 管 | . |
    | reopen              | . | . | . | . | 管 |`,
  'audit-trail': `
    |                     | 留存 |
    | read                | 监管 |
    | verify              | 监管 |`,
}

/** What everybody sees, by state: 页 page, 搜 search, 源 feed, 件 file. Things that are not here are nowhere public. */
const publicMatrix: Readonly<Partial<Record<ThingKind, string>>> = {
  edition: `
    |                     | 现行 | 已替换 | 已撤下 | 已下线 |
    | read                | 页搜源件 | 页件 | . | . |
    | read-notice         | . | . | 页源 | . |
    | see-history         | 页 | 页 | 页 | . |`,
  'catalogue-version': `
    |                     | 无 | 已上传 | 待施行 | 现行 | 已替换 | 已放弃 |
    | read                | . | . | . | 页搜源件 | 页件 | . |
    | see-history         | . | . | . | 页 | 页 | . |`,
  'organisation-unit': `
    |                     | 无 | 在用 | 已撤销 |
    | read                | . | 页件 | . |`,
}
const surfaceLetters = { page: '页', search: '搜', feed: '源', file: '件' } as const

const kinds = Object.keys(things) as ThingKind[]
const actions = Object.keys(actionLabels) as Action[]
const stranger = { kind: 'public' } as const
const person = (role: Role) => ({ kind: 'staff', id: 'somebody', roles: [role], unitCode: 'office' }) as const

test.each(kinds)('%s: every role, state and action at the staff’s surface', kind => {
  const expected = cellsOf(staffMatrix[kind])
  for (const [column, state] of statesOf(kind).entries())
    for (const action of actions) {
      const thing = { kind, state, units: ['office', 'bureau'] } as Thing
      const allowed = roles.filter(role => judge(person(role), action, thing, 'api').allowed)
      const cell = expected.get(action)?.[column] ?? '.'
      expect([kind, state, action, allowed.map(role => letters[role]).join('') || '.']).toEqual([
        kind,
        state,
        action,
        cell === '全' ? roles.map(role => letters[role]).join('') : cell,
      ])
      expect(judge(stranger, action, thing, 'api').allowed).toBe(false)
    }
})

test.each(kinds)('%s: every state, action and public surface, for the public and every role alike', kind => {
  const expected = cellsOf(publicMatrix[kind] ?? '')
  for (const [column, state] of statesOf(kind).entries())
    for (const action of actions)
      for (const actor of [stranger, ...roles.map(person)]) {
        const thing = { kind, state, units: [] } as Thing
        const seen = publicSurfaces.filter(surface => judge(actor, action, thing, surface).allowed)
        expect([kind, state, action, seen.map(surface => surfaceLetters[surface]).join('') || '.']).toEqual([
          kind,
          state,
          action,
          expected.get(action)?.[column] ?? '.',
        ])
      }
})

test('every refusal is one sentence that names the action or says who can do it', () => {
  for (const kind of kinds)
    for (const state of statesOf(kind))
      for (const action of actions)
        for (const surface of [...publicSurfaces, 'api'] as const) {
          const thing = { kind, state, units: ['office'] } as Thing
          const judgement = judge(person('request-handler'), action, thing, surface)
          if (!judgement.allowed) expect(judgement.reason).toMatch(/^[^。]{8,}[^、在只]。$/)
        }
  expect(Object.keys(surfaceLabels)).toHaveLength(5)
})

/** The cells of each row, by action; the head is for readers. */
function cellsOf(matrix: string): ReadonlyMap<string, readonly string[]> {
  const [, ...rows] = matrix
    .trim()
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))
  return new Map(rows.map(([, action = '', ...cells]) => [action, cells.slice(0, -1)]))
}
