import { expect, test } from 'vitest'
import type { Item } from '../2-catalogue/catalogue.ts'
import { aGuide } from '../4-content/a-guide.ts'
import { coverageOf, tallyOf } from './coverage.ts'

const anItem = (elements: readonly string[]) => ({ path: ['服务', '申领'], elements }) as unknown as Item
const items = [
  { code: '0001', item: anItem(['事项名称', '办事时间']) },
  { code: '0002', item: anItem(['事项名称']) },
]

test('a cell for each element that the row demands, and no other', () => {
  const rows = coverageOf(items, () => aGuide())
  expect(rows.map(({ cells }) => cells.map(({ label }) => label))).toEqual([
    ['事项名称', '办事时间'],
    ['事项名称'],
  ])
  expect(tallyOf(rows.flatMap(({ cells }) => cells))).toEqual({ disclosed: 3, partly: 0, missing: 0 })
})

test('take one thing out of one guide and exactly that cell changes', () => {
  const rows = coverageOf(items, code => (code === '0001' ? aGuide({ officeHours: null }) : aGuide()))
  expect(rows.flatMap(({ cells }) => cells.map(({ state }) => state))).toEqual([
    'disclosed',
    'missing',
    'disclosed',
  ])
})

test('an item without a guide owes everything', () => {
  const cells = coverageOf(items, () => null).flatMap(row => row.cells)
  expect(tallyOf(cells)).toEqual({ disclosed: 0, partly: 0, missing: 3 })
})
