import { expect, test } from 'vitest'
import { aCatalogue, anItem, aShell, aSite } from './an-item.ts'
import { CataloguePage } from './catalogue-page.tsx'

const lost = anItem({
  path: ['工伤保险服务', '工伤认定申请'],
  audience: { everyone: null, specificGroup: null },
  mode: { proactive: null, onRequest: null },
  tiers: { county: null, township: null },
})

test('a lost tick reads 待核, never 否', () => {
  const page = show([lost])
  expect(page).not.toContain('否')
  expect(page.match(/data-label="[^"]*" role="cell"><?s?p?a?n?>?<span class="gap">待核/g)).toHaveLength(4)
})

test('a stated no reads 否 and shows a dash, in a column for every tier of the document', () => {
  const page = show([anItem({ tiers: { county: true, 兵团: false } })])
  expect(page).toContain('<span aria-hidden="true">—</span><span class="vh">否</span>')
  expect(page).toContain('<th scope="col" role="columnheader">兵团</th>')
})

test('a tier that only other items have is 待核 for this one', () => {
  expect(show([anItem(), anItem({ tiers: { county: true } })])).toContain('<span class="gap">待核</span>')
})

test('the form repeats what was asked and the page says how many were found', () => {
  const page = show([anItem(), lost], 'name=工伤&category=工伤保险服务&tier=county&doubtful=1')
  expect(page).toContain('<title>找到 1 项 · 事项目录')
  expect(page).toMatch(/<input[^>]*name="name"[^>]*value="工伤"/)
  expect(page).toMatch(/<option value="工伤保险服务" selected/)
  expect(page).toMatch(/<option value="county" selected/)
  expect(page).toMatch(/<input type="checkbox"[^>]*checked/)
  expect(page).toContain('其中 1 项的“县级”待核，一并列出。')
})

test('a category or a tier that the catalogue does not have is said to be none of its own', () => {
  const said = '没有按它筛选。<a href="/items">看全部 1 项</a>'
  expect(show([anItem()], 'category=没有')).toContain(`目录里没有地址上写的类别，${said}`)
  expect(show([anItem()], 'category=没有&tier=x')).toContain(`目录里没有地址上写的类别和公开层级，${said}`)
  expect(show([anItem()], 'tier=county')).not.toContain(said)
})

test('when nothing is found the way back is one link', () => {
  const page = show([anItem()], 'name=没有这样的事')
  expect(page).toContain('<a class="button" href="/items">清除筛选，看全部 1 项</a>')
  expect(page).not.toContain('<table')
})

test('a catalogue without a single item is still a page', () => {
  expect(show([])).toContain('全部 0 项')
})

test('the catalogue is offered in each form, with its size as soon as that is known', () => {
  const file = (format: 'docx' | 'csv', size: number | null) => ({
    format,
    size,
    href: `/x.${format}`,
    form: format,
    use: '用',
  })
  const page = show([anItem()], '', [file('docx', 17_100), file('csv', null)])
  expect(page).toContain('用，17 KB')
  expect(page).toContain('<span>用</span>')
  expect(page).toContain('暂不提供 Excel、PDF、JSON、JSON-LD。')
})

function show(
  items: Parameters<typeof aCatalogue>[0],
  query = '',
  files: Parameters<typeof CataloguePage>[0]['files'] = [],
): string {
  return String(
    <CataloguePage
      shell={aShell()}
      site={aSite(aCatalogue(items))}
      query={new URLSearchParams(query)}
      files={files}
      simplify={String}
    />,
  )
}
