import { expect, test } from 'vitest'
import type { AtWork } from '../session/at-work.ts'
import { type Lookup, lookupGroups } from './lookup-rows.ts'

const nothing = { found: [], hasMore: false }
const none: Lookup = { items: nothing, drafts: nothing, units: nothing, people: nothing }
const who = (role: 'editor' | 'supervisor') =>
  ({ staff: { id: 'me' }, roles: [role], unitCode: 'bureau' }) as unknown as AtWork
const placesOf = (role: 'editor' | 'supervisor', typed: string, found: Partial<Lookup> = {}) =>
  lookupGroups(who(role), typed, { ...none, ...found }).flatMap(({ rows }) => rows.map(({ to }) => to))

test('a screen is found by its name, its pinyin, and what people call it', () => {
  for (const typed of ['机构', 'jg', 'JIGOU', '登记簿']) expect(placesOf('editor', typed)).toEqual(['/units'])
})

test('a screen that the roles do not open is not offered', () => {
  expect(placesOf('editor', 'renyuan')).toEqual([])
  expect(placesOf('supervisor', 'renyuan')).toEqual(['/staff'])
})

test('one’s own account is another place than that of others', () => {
  const person = (id: string) => ({ id, name: id, displayName: id, state: 'active' as const })
  const people = { found: [person('me'), person('other')], hasMore: false }
  expect(placesOf('editor', '某', { people })).toEqual(['/account', '/staff/other'])
})
