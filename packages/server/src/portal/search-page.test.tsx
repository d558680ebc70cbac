import { expect, test } from 'vitest'
import { aCatalogue, anItem, aShell, aSite } from './an-item.ts'
import { SearchPage } from './search-page.tsx'

const near = { code: '0001', path: ['工伤保险服务', '医疗费用申报'], score: 12, points: 12, reasons: [] }

test('another bureau’s matter is not answered by what is near: the page says what is not here and whom to ask', () => {
  const page = show('医保报销', '医保')
  expect(page).toContain('<h1>目录里没有“医保”</h1>')
  expect(page).toContain('这份目录只有社会保险领域的 1 个事项，没有“医保”这一项')
  expect(page).toContain('<a href="tel:12345">12345</a>（政务服务便民热线）')
  expect(page).toContain('医疗费用申报')
  expect(page).not.toContain('class="first"')
})

test('what is answered is answered first', () => {
  const page = show('医疗费用', null)
  expect(page).toContain('<h1>最相近的 1 个事项</h1>')
  expect(page).toContain('class="first"')
})

test('what is but near is no answer, and where nothing is near the reader learns what this site holds and whom to ask', () => {
  const vague = show('社保', null, [{ ...near, score: 2.2 }])
  expect(vague).toContain('下面的只是字面相近')
  expect(vague).not.toContain('class="first"')
  const nothing = show('量子纠缠', null, [])
  expect(nothing).toContain('<h1>没有找到</h1>')
  expect(nothing).toContain('这份目录只有社会保险领域的 1 个事项。')
  expect(nothing).toContain('tel:12345')
  expect(nothing).not.toContain('字面相近')
})

function show(question: string, notHere: string | null, hits = [near]): string {
  const understood = { text: question, correction: null, notHere, isCut: false }
  const site = aSite(aCatalogue([anItem({ path: ['工伤保险服务', '医疗费用申报'] })]))
  return String(<SearchPage shell={aShell()} site={site} question={question} result={{ hits, understood }} />)
}
