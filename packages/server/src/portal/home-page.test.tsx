import { expect, test } from 'vitest'
import { aGuide } from '../../../core/src/4-content/a-guide.ts'
import { aCatalogue, anItem, aShell, aSite } from './an-item.ts'
import { HomePage } from './home-page.tsx'

const topics = [
  {
    key: 'unemployment',
    mark: '失',
    title: '丢了工作',
    gist: '领失业金',
    question: '失业金怎么领',
    groups: [{ title: '先办这些', items: ['失业保险金申领', '目录里没有的'] }],
  },
]

test('the counts come from the catalogue, the day from Beijing', () => {
  const items = [anItem(), anItem({ path: ['工伤保险服务', '工伤认定申请'], agency: null })]
  const page = show(aCatalogue(items))
  expect(page).toContain('2 个事项，分 2 类')
  expect(page).toContain('已公开 0 格，部分公开 0 格，待补充 4 格')
  expect(page).toContain('<time datetime="2026-11-23">')
})

test('a category with its count leads to its items', () => {
  const page = show(aCatalogue([anItem({ path: ['登记 & 变更', '参保登记'] })]))
  expect(page).toContain('href="/items?category=%E7%99%BB%E8%AE%B0+%26+%E5%8F%98%E6%9B%B4"')
})

test('a situation counts the items the catalogue has, its question leads to the search', () => {
  const page = show(aCatalogue([anItem()]))
  expect(page).toContain('href="/topics/unemployment"')
  expect(page).toContain('>1 项<')
  expect(page).toContain('href="/search?q=%E5%A4%B1%E4%B8%9A%E9%87%91%E6%80%8E%E4%B9%88%E9%A2%86"')
})

test('a situation of which the catalogue has nothing is not shown', () => {
  expect(show(aCatalogue([anItem({ path: ['登记', '参保登记'] })]))).not.toContain('丢了工作')
})

test('the four answers are shown on a guide that is there, on nothing else', () => {
  const catalogue = aCatalogue([anItem()])
  expect(show(catalogue)).not.toContain('先答四问')
  const site = aSite(catalogue, { '0001': aGuide() })
  const page = String(<HomePage shell={aShell()} site={site} topics={topics} />)
  expect(page).toContain('先答四问')
  expect(page).toContain('<dd>10 个工作日内</dd>')
})

test('a demonstration says so and asks not to be indexed; a real site does neither', () => {
  expect(show(aCatalogue([anItem()]))).toContain('演示站点')
  expect(show(aCatalogue([anItem()]))).toContain('noindex')
  expect(show(aCatalogue([anItem()]), false)).not.toMatch(/演示站点|noindex/)
})

function show(catalogue: ReturnType<typeof aCatalogue>, demonstration = true): string {
  return String(<HomePage shell={aShell({ demonstration })} site={aSite(catalogue)} topics={topics} />)
}
