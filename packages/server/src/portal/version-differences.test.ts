import { expect, test } from 'vitest'
import { aCatalogue, anItem } from './an-item.ts'
import { versionDifferences } from './version-differences.ts'

const before = aCatalogue([
  anItem({ path: ['失业保险服务', '失业保险金申领'] }),
  anItem({ path: ['失业保险服务', '失业补助金申领'] }),
])
const renamed = [
  anItem({ path: ['失业保险服务', '失业保险金申领'] }),
  anItem({ path: ['失业保险服务', '失业补助金领取'] }),
]
const said = (after: typeof before) =>
  versionDifferences(before, after).flatMap(({ statements }) =>
    statements.map(({ what, items }) => `${what}：${items.join('、')}`),
  )

test('an item that kept its code was renamed, without any "probably"', () => {
  expect(said(aCatalogue(renamed))).toEqual(['由「失业补助金申领」改名而来：失业补助金领取'])
})

test('an item with another code is another item, however alike its name', () => {
  const [first, second] = renamed
  const items = [
    { code: '0001', item: first as NonNullable<typeof first> },
    { code: '0003', item: second as NonNullable<typeof second> },
  ]
  expect(said({ ...aCatalogue([]), items })).toEqual([
    '新增的事项：失业补助金领取',
    '取消的事项：失业补助金申领',
  ])
})

test('the same version twice has no differences', () => {
  expect(said(before)).toEqual([])
})
