import type { Item } from '@mingbai/core/2-catalogue/catalogue'
import type { Finding } from '@mingbai/core/finding/finding'
import { expect, test } from 'vitest'
import { simplify } from '../search/simplify.ts'
import { aCatalogue, anItem } from './an-item.ts'
import { categoriesOf } from './categories.ts'
import { doubtsOf } from './doubts.ts'
import { filterCategories, isFiltered, readFilters } from './filters.ts'
import { tierKeys } from './tiers.ts'

const items = [
  anItem({ path: ['养老保险服务', '暂停待遇申请', '暂停（企业）职工待遇'], provenance: at(3) }),
  anItem({ path: ['养老保险服务', '参保登记'], tiers: { county: true, township: false }, provenance: at(4) }),
  anItem({ path: ['失业保险服务', 'SI 查询'], tiers: { county: true, township: null }, provenance: at(5) }),
]

test('without a question every item is there', () => {
  expect(ask('')).toEqual([1, 2, 3])
  expect(isFiltered(readFilters(new URLSearchParams(), { categories: [], tiers: [] }, simplify))).toBe(false)
})

test('a name is found whatever the spaces, brackets or capitals', () => {
  expect(ask('name=暂停(企业)')).toEqual([1])
  expect(ask('name=参 保')).toEqual([2])
  expect(ask('name=si查询')).toEqual([3])
  expect(ask('name=暫停')).toEqual([1])
})

test('the second-level title is a name, the category is not', () => {
  expect(ask('name=待遇申请')).toEqual([1])
  expect(ask('name=养老')).toEqual([])
})

test('a category keeps its items, at their number in the whole catalogue', () => {
  expect(ask('category=失业保险服务')).toEqual([3])
})

test('a tier leaves out what is not at it, but never what is unknown', () => {
  expect(ask('tier=township')).toEqual([1, 3])
})

test('doubtful items have a lost value or are named by an error or a warning', () => {
  expect(ask('doubtful=1')).toEqual([3])
  expect(ask('doubtful=1', [aFinding('warning', 4)])).toEqual([2, 3])
  expect(ask('doubtful=1', [aFinding('info', 4)])).toEqual([3])
  expect(
    ask('doubtful=1', [{ ...aFinding('error', 99), at: { row: 99, path: items[0]?.path ?? [] } }]),
  ).toEqual([1, 3])
})

test('filters narrow one another', () => {
  expect(ask('category=养老保险服务&tier=township')).toEqual([1])
})

test('an unknown category or tier filters nothing and is named; another word for yes is passed over', () => {
  const query = 'category=没有这类&tier=__proto__&doubtful=maybe&page=7'
  expect(ask(query)).toEqual([1, 2, 3])
  const read = (text: string) =>
    readFilters(new URLSearchParams(text), { categories: ['养老'], tiers: ['county'] }, simplify).unknown
  expect(read(query)).toEqual(['category', 'tier'])
  expect(read('category=养老&tier=')).toEqual([])
})

function ask(query: string, findings: readonly Finding[] = []): number[] {
  const catalogue = aCatalogue(items, { findings })
  const categories = categoriesOf(catalogue.items)
  const filters = readFilters(
    new URLSearchParams(query),
    {
      categories: categories.map(({ title }) => title),
      tiers: tierKeys(catalogue.items),
    },
    simplify,
  )
  return filterCategories(categories, filters, doubtsOf(catalogue)).flatMap(({ rows }) =>
    rows.map(({ number }) => number),
  )
}

function at(row: number): Item['provenance'] {
  return { path: { row, column: 1, how: 'stated' } }
}

function aFinding(severity: Finding['severity'], row: number): Finding {
  return { code: 'test', severity, at: { row }, what: '什么', why: '为什么', fix: '怎么办' }
}
