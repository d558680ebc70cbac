import type { Finding } from '@mingbai/core/finding/finding'
import { expect, test } from 'vitest'
import { aCatalogue, anItem, aShell } from './an-item.ts'
import { CataloguePage } from './catalogue-page.tsx'
import { HomePage } from './home-page.tsx'
import { ItemPage } from './item-page.tsx'

const evil = '<script>alert(1)</script>"\'&'

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
  const page = String(<ItemPage shell={aShell({ sector: '养老服务' })} catalogue={catalogue} coded={coded} />)
  expect(page).not.toContain('12333')
})

test('hostile text in every field is text on every page', () => {
  const item = anItem({
    path: [evil, `${evil}2`, `${evil}3`],
    elements: [evil],
    legalBasis: [evil],
    channels: [evil],
    agency: evil,
    timeLimit: { text: evil, rules: [] },
    tiers: { [evil]: true },
  })
  const catalogue = aCatalogue([item], {
    title: evil,
    sourceName: evil,
    findings: [{ ...aFinding({ row: 3 }, evil), why: evil, fix: evil }],
  })
  const shell = aShell({ name: evil, regionName: evil, sector: evil })
  const pages = [
    <HomePage shell={shell} catalogue={catalogue} />,
    <CataloguePage shell={shell} catalogue={catalogue} query={new URLSearchParams({ name: evil })} />,
    <CataloguePage shell={shell} catalogue={catalogue} query={new URLSearchParams()} />,
    <ItemPage shell={shell} catalogue={catalogue} coded={{ code: '0001', item }} />,
  ].map(String)
  for (const page of pages) {
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toMatch(/="[^"]*<script/)
  }
})

function show(item: ReturnType<typeof anItem>, findings: readonly Finding[] = []): string {
  const catalogue = aCatalogue([item], { findings })
  return String(<ItemPage shell={aShell()} catalogue={catalogue} coded={{ code: '0001', item }} />)
}

function aFinding(at: Finding['at'], what: string): Finding {
  return { code: 'test', severity: 'warning', at, what, why: '为什么', fix: '怎么办' }
}
