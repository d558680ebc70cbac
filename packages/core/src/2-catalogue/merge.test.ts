import { expect, test } from 'vitest'
import { aCatalogue, anItem } from './a-catalogue.ts'
import type { Item } from './catalogue.ts'
import { mergeCatalogues } from './merge.ts'

const group = '失业保险服务'
const named = (title: string, different: Partial<Item> = {}) => anItem({ path: [group, title], ...different })
const merge = (base: readonly Item[], local: readonly Item[], upper: readonly Item[]) => {
  const { merged, conflicts } = mergeCatalogues(aCatalogue(base), aCatalogue(local), aCatalogue(upper))
  return { items: merged.items, conflicts }
}
const one = (different: Partial<Item>) => [anItem(different)]

test('the upper catalogue adds a law, the county its own: both are cited', () => {
  const { items, conflicts } = merge(
    one({ legalBasis: ['社会保险法'] }),
    one({ legalBasis: ['社会保险法', '某省办法'] }),
    one({ legalBasis: ['社会保险法', '社会保险经办条例'] }),
  )
  expect(conflicts).toEqual([])
  expect([...(items[0]?.legalBasis ?? [])].sort()).toEqual(
    ['社会保险法', '社会保险经办条例', '某省办法'].sort(),
  )
})

test('both replaced the same member of a list: a person decides', () => {
  const { items, conflicts } = merge(
    one({ channels: ['服务平台', '门户网站'] }),
    one({ channels: ['本县服务平台', '门户网站'] }),
    one({ channels: ['政务服务网', '门户网站'] }),
  )
  expect(conflicts).toMatchObject([{ kind: 'field', field: 'channels', base: ['服务平台', '门户网站'] }])
  expect(items[0]?.channels).toEqual(['本县服务平台', '门户网站'])
})

test('each side took away what the other left of a list: a person decides, nothing is emptied', () => {
  const { items, conflicts } = merge(
    one({ channels: ['公报', '网站'] }),
    one({ channels: ['公报'] }),
    one({ channels: ['网站'] }),
  )
  expect(items[0]?.channels).toEqual(['公报'])
  expect(conflicts).toMatchObject([{ kind: 'field', field: 'channels' }])
})

test('both changed one field differently: the local value stands, with all three sides and the reason', () => {
  const { items, conflicts } = merge(
    one({ agency: '甲局' }),
    one({ agency: '乙局' }),
    one({ agency: '丙局' }),
  )
  expect(items[0]?.agency).toBe('乙局')
  expect(conflicts).toEqual([
    {
      kind: 'field',
      path: anItem().path,
      field: 'agency',
      base: '甲局',
      local: '乙局',
      upper: '丙局',
      why: '上级和本地都改了这里，改得不一样；请定用哪一个。',
    },
  ])
})

test.each([
  ['a cell that cannot be read', { tiers: { county: null, township: true } }],
  ['no such column', { tiers: { township: true } }],
])('%s in the new version from above does not end a duty', (_, upper) => {
  const { items, conflicts } = merge(one({}), one({}), one(upper))
  expect(items[0]?.tiers.county).toBe(true)
  expect(conflicts).toMatchObject([{ kind: 'field', field: 'tiers.county' }])
})

test('what the base could not read and the new version states is taken', () => {
  const unread = one({ mode: { proactive: null, onRequest: false } })
  const { items, conflicts } = merge(unread, unread, one({ mode: { proactive: true, onRequest: false } }))
  expect(items[0]?.mode.proactive).toBe(true)
  expect(conflicts).toEqual([])
})

test('a value taken from above has no cell in the local document', () => {
  const cell = { row: 4, column: 7, how: 'stated' } as const
  const here = one({ provenance: { agency: cell, channels: cell } })
  const { items } = merge(here, here, one({ agency: '新局' }))
  expect(items[0]?.provenance).toEqual({ channels: cell })
})

test('the group was renamed above and the item here: both names hold', () => {
  const { items, conflicts } = merge(
    [named('失业保险金申领'), named('失业登记')],
    [named('失业保险金领取'), named('失业登记')],
    ['失业保险金申领', '失业登记'].map(title => anItem({ path: ['失业服务', title] })),
  )
  expect(items.map(({ path }) => path)).toEqual([
    ['失业服务', '失业保险金领取'],
    ['失业服务', '失业登记'],
  ])
  expect(conflicts).toEqual([])
})

test.each([
  ['removed above and changed here', [named('失业登记', { agency: '乙局' })], [], ['失业登记']],
  ['removed here and changed above', [], [named('失业登记', { agency: '乙局' })], []],
  [
    'split above and changed here',
    [named('失业登记', { agency: '乙局' })],
    [named('职工失业登记'), named('农民工失业登记')],
    ['失业登记'],
  ],
])('an item %s: the local side stands and a person decides', (_, local, upper, titles) => {
  const { items, conflicts } = merge([named('失业登记')], local, upper)
  expect(items.map(({ path }) => path.at(-1))).toEqual(titles)
  expect(conflicts).toMatchObject([{ kind: 'item', base: named('失业登记'), local, upper }])
})

test('both added the same item in different words: one stays, a person decides', () => {
  const { items, conflicts } = merge([], [named('新事项', { agency: '乙局' })], [named('新事项')])
  expect(items).toHaveLength(1)
  expect(items[0]?.agency).toBe('乙局')
  expect(conflicts).toMatchObject([{ kind: 'item', base: null }])
})

test('both reordered, each in its own way: the local order stands and a person decides', () => {
  const [a, b, c] = ['户口登记', '失业登记', '工伤认定'].map(title => named(title)) as [Item, Item, Item]
  const { items, conflicts } = merge([a, b, c], [c, a, b], [b, a, c])
  expect(items).toEqual([c, a, b])
  expect(conflicts).toMatchObject([{ kind: 'order' }])
})

test('both renamed the catalogue: the local title stands and a person decides', () => {
  const { merged, conflicts } = mergeCatalogues(
    aCatalogue([], '目录'),
    aCatalogue([], '本县目录'),
    aCatalogue([], '目录（修订）'),
  )
  expect(merged.title).toBe('本县目录')
  expect(conflicts).toMatchObject([{ kind: 'title' }])
})

test('a column that is gone above is gone, also where its tick was lost before', () => {
  const { items, conflicts } = merge(
    [named('失业登记', { tiers: { county: true, township: null } })],
    [named('失业登记', { tiers: { county: true, township: null } })],
    [named('失业登记', { tiers: { county: true } })],
  )
  expect(items[0]?.tiers).toEqual({ county: true })
  expect(conflicts).toEqual([])
})
