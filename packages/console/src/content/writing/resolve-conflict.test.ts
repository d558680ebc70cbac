import { aGuide } from '@mingbai/core/4-content/a-guide'
import { mergeGuides } from '@mingbai/core/4-content/merge-guides'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { expect, test } from 'vitest'
import { resolveConflict, type Side } from './resolve-conflict.ts'

const base = aGuide({ officeHours: '周一至周五', applicants: ['职工', '居民'] })

function decided(mine: Partial<ServiceGuide>, theirs: Partial<ServiceGuide>, side: Side): ServiceGuide {
  const { merged, conflicts } = mergeGuides(base, { ...base, ...mine }, { ...base, ...theirs })
  expect(conflicts).toHaveLength(1)
  return conflicts.reduce((guide, conflict) => {
    // As it arrives: over the wire an undefined side is not there.
    return resolveConflict(guide, JSON.parse(JSON.stringify(conflict)), side)
  }, merged)
}

test('of a value that both changed, either can be had', () => {
  const [mine, theirs] = [{ officeHours: '上午' }, { officeHours: '下午' }]
  expect(decided(mine, theirs, 'mine').officeHours).toBe('上午')
  expect(decided(mine, theirs, 'theirs').officeHours).toBe('下午')
})

const phone = (description: string) => [{ value: '12333', description, scope: 'national' as const }]
const withPhone = { ...base, enquiries: phone('热线') }

test.each([
  ['mine', []],
  ['theirs', phone('人社热线')],
] as const)('of a row that I took away and another changed, %s can be had', (side, expected) => {
  const { merged, conflicts } = mergeGuides(
    withPhone,
    { ...withPhone, enquiries: [] },
    { ...withPhone, enquiries: phone('人社热线') },
  )
  const guide = conflicts.reduce(
    (held, conflict) => resolveConflict(held, JSON.parse(JSON.stringify(conflict)), side),
    merged,
  )
  expect(guide.enquiries).toEqual(expected)
})

test('a part of the time limit is decided for itself', () => {
  const limit = (amount: number) => ({
    processingTime: { ...base.processingTime, promised: { amount, unit: 'day' as const } },
  })
  const guide = decided(limit(3), limit(5), 'theirs')
  expect(guide.processingTime).toEqual({ ...base.processingTime, promised: { amount: 5, unit: 'day' } })
})
