import { expect, test } from 'vitest'
import { aCatalogue, anItem, aShell } from './an-item.ts'
import { HomePage } from './home-page.tsx'

test('the counts come from the catalogue, the day from Beijing', () => {
  const items = [anItem(), anItem({ path: ['工伤保险服务', '工伤认定申请'], agency: null })]
  const page = show(aCatalogue(items))
  expect(page).toContain('2 个事项，分 2 类')
  expect(page).toContain('<a href="/items?doubtful=1">1 个</a>')
  expect(page).toContain('应公开 <b>4</b> 项内容')
  expect(page).toContain('<time datetime="2026-11-23">')
})

test('a category with its count leads to its items', () => {
  const page = show(aCatalogue([anItem({ path: ['登记 & 变更', '参保登记'] })]))
  expect(page).toContain('href="/items?category=%E7%99%BB%E8%AE%B0+%26+%E5%8F%98%E6%9B%B4"')
})

test('a demonstration says so and asks not to be indexed; a real site does neither', () => {
  expect(show(aCatalogue([anItem()]))).toContain('演示站点')
  expect(show(aCatalogue([anItem()]))).toContain('noindex')
  expect(show(aCatalogue([anItem()]), false)).not.toMatch(/演示站点|noindex/)
})

function show(catalogue: ReturnType<typeof aCatalogue>, demonstration = true): string {
  return String(<HomePage shell={aShell({ demonstration })} catalogue={catalogue} />)
}
