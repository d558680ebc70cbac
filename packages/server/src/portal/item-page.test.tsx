import type { Finding } from '@mingbai/core/finding/finding'
import { expect, test } from 'vitest'
import { aGuide } from '../../../core/src/4-content/a-guide.ts'
import { aCatalogue, anItem, aShell, aSite } from './an-item.ts'
import { ItemPage } from './item-page.tsx'

test('each value says how it is known, and where', () => {
  const page = show(
    anItem({
      provenance: {
        path: { row: 3, column: 1, how: 'stated' },
        legalBasis: { row: 2, column: 5, how: 'inherited' },
        agency: { row: 3, column: 7, how: 'repaired' },
        'tiers.township': { row: 3, column: 14, how: 'missing' },
      },
    }),
  )
  expect(page).toContain('原表写明（原文第 3 行）')
  expect(page).toContain('与上面合并的单元格相同（原文第 2 行）')
  expect(page).toContain('读取时修复（原文第 3 行）')
  expect(page).toContain('原表读不到（原文第 3 行）')
})

test('an item of which everything was lost says so everywhere, and 否 nowhere', () => {
  const page = show(
    anItem({
      elements: [],
      legalBasis: [],
      channels: [],
      agency: null,
      timeLimit: { text: null, rules: [] },
      audience: { everyone: null, specificGroup: null },
      mode: { proactive: null, onRequest: null },
      tiers: {},
      provenance: {},
    }),
  )
  expect(page).not.toContain('>否<')
  expect(page.match(/class="gap">待核/g)?.length).toBeGreaterThanOrEqual(13)
})

test('findings about this item are shown, findings about others are not', () => {
  const findings = [
    aFinding({ row: 9, path: anItem().path }, '点名的'),
    aFinding({ row: 3 }, '同一行的'),
    aFinding({ row: 8, path: ['别的'] }, '别人的'),
  ]
  const page = show(anItem(), findings)
  expect(page).toContain('点名的')
  expect(page).toContain('同一行的')
  expect(page).not.toContain('别人的')
})

test('the limit for disclosing is not taken for the time a case takes', () => {
  const page = show(anItem())
  expect(page).toContain('20 个工作日内')
  expect(page).toContain('不是办理的时限')
})

test('no enquiry line is invented for a field that has none', () => {
  const catalogue = aCatalogue([anItem()])
  const coded = { code: '0001', item: anItem() }
  const page = String(
    <ItemPage shell={aShell({ sector: '养老服务' })} site={aSite(catalogue)} coded={coded} topics={[]} />,
  )
  expect(page).not.toContain('12333')
})

test('a guide answers four questions first, then tells its elements in the order of the catalogue', () => {
  const page = guided(aGuide())
  const order = ['带什么', '去哪里', '多久', '多少钱', '应公开的 2 项', 'id="e1"', 'id="e2"', '三个日期']
  expect(order.map(mark => page.indexOf(mark))).toEqual(
    order.map(mark => page.indexOf(mark)).sort((a, b) => a - b),
  )
  expect(order.every(mark => page.includes(mark))).toBe(true)
})

test('what the city owes reads 待补充, what nobody checked 待核; both at the sentence they belong to', () => {
  const gaps = [
    { kind: 'to-supply' as const, what: '具体窗口' },
    { kind: 'to-verify' as const, what: '现状' },
  ]
  const page = guided(
    aGuide({ summary: { text: '按月领的钱', gaps }, officeHours: null }),
    anItem({ elements: ['事项简述', '办事时间'] }),
  )
  expect(page).toContain('具体窗口：<span class="gap">待补充</span>')
  expect(page).toContain('现状：<span class="gap">待核</span>')
  expect(page).toContain('本市窗口的办公时间：<span class="gap">待补充</span>')
})

test('at the top the item is told in a sentence and a mark; what is owed stands at its element', () => {
  const gaps = [{ kind: 'to-verify' as const, what: '是否还受理' }]
  const page = guided(aGuide({ summary: { text: '按月领的钱', gaps } }), anItem({ elements: ['事项简述'] }))
  expect(page).toContain('<p class="lead">按月领的钱 <span class="gap">待核</span></p>')
  expect(page.split('是否还受理')).toHaveLength(2)
})

test('the three dates: an unknown one is never left out or filled in', () => {
  const page = guided(aGuide())
  expect(page).toMatch(/信息形成<\/dt><dd><span class="gap">待补充/)
  expect(page).toMatch(/公开<\/dt><dd>2026-11-23/)
  expect(page).toMatch(/最近核对<\/dt><dd><span class="gap">待核/)
})

test('only a government host becomes a link, and says that it leads away', () => {
  const contact = { description: '平台', scope: 'national' as const }
  const enquiries = ['12333', 'si.12333.gov.cn', 'example.com', 'evil.gov.cn.example.com'].map(value => ({
    ...contact,
    value,
  }))
  const page = guided(aGuide({ enquiries }), anItem({ elements: ['咨询查询途径'] }))
  const [own = ''] = /<ul class="contacts">.*?<\/ul>/s.exec(page) ?? []
  const links = [...own.matchAll(/href="([^"]+)"/g)].map(match => match[1])
  expect(links).toEqual(['tel:12333', 'https://si.12333.gov.cn/'])
  expect(page).toContain('离开本站')
})

function guided(guide: ReturnType<typeof aGuide>, item = anItem()): string {
  const site = aSite(aCatalogue([item]), { '0001': guide })
  return String(<ItemPage shell={aShell()} site={site} coded={{ code: '0001', item }} topics={[]} />)
}

function show(item: ReturnType<typeof anItem>, findings: readonly Finding[] = []): string {
  const catalogue = aCatalogue([item], { findings })
  return String(
    <ItemPage shell={aShell()} site={aSite(catalogue)} coded={{ code: '0001', item }} topics={[]} />,
  )
}

function aFinding(at: Finding['at'], what: string): Finding {
  return { code: 'test', severity: 'warning', at, what, why: '为什么', fix: '怎么办' }
}
