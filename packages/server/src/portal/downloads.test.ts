import { expect, test } from 'vitest'
import { aGuide } from '../../../core/src/4-content/a-guide.ts'
import { aCatalogue, anItem, aSite } from './an-item.ts'
import { downloads } from './downloads.ts'

const lost = anItem({
  path: ['工伤保险服务', '工伤认定申请'],
  agency: null,
  mode: { proactive: null, onRequest: null },
})
const site = aSite(aCatalogue([anItem({ elements: ['事项名称', '办事时间'] }), lost]), {
  '0001': aGuide({ name: '含"引号"，和逗号', officeHours: null }),
})
const file = async (href: string) => {
  const found = downloads.flatMap(({ files }) => files).find(candidate => candidate.href === href)
  if (!found) throw new Error(`no ${href}`)
  return String(await found.body(site))
}
const lines = async (href: string) => (await file(href)).trimEnd().split('\r\n')

test('a CSV opens in a spreadsheet program: BOM, CRLF, quotes doubled', async () => {
  expect(await file('/data/guides.csv')).toMatch(/^\uFEFF事项编码,事项名称,办事时间/)
  expect((await lines('/data/guides.csv'))[1]).toContain('"含""引号""，和逗号"')
})

test('what the document lost is 待核 in the table and null in JSON, never 否', async () => {
  expect((await lines('/data/catalogue.csv'))[2]).toContain('待核')
  expect((await lines('/data/catalogue.csv'))[2]).not.toContain('否,否')
  expect(JSON.parse(await file('/data/catalogue.json')).items[1]).toMatchObject({
    code: '0002',
    agency: null,
  })
})

test('what reading found is told beside the row, and not taken for the catalogue when the file is read again', async () => {
  const [head, first] = await lines('/data/catalogue.csv')
  expect(head).toMatch(/,读取和检查说明（重新读取时不采用）$/)
  expect(first).toMatch(/,$/)
  expect(JSON.parse(await file('/data/catalogue.json')).findings).toEqual(site.catalogue.findings)
})

test('a guide as data is the guide, whole, with its edition and its hash', async () => {
  const { guides } = JSON.parse(await file('/data/guides.json'))
  expect(guides).toHaveLength(1)
  expect(guides[0]).toMatchObject({ code: '0001', number: 1, demonstration: true, hashAlgorithm: 'sm3' })
  expect(guides[0].guide).toEqual(site.editions.get('0001')?.guide)
  for (const inward of ['publishedBy', 'unitCode']) expect(guides[0]).not.toHaveProperty(inward)
})

test('coverage has a line for every cell, with what it owes', async () => {
  expect(await lines('/data/coverage.csv')).toHaveLength(1 + 2 + lost.elements.length)
  expect((await lines('/data/coverage.csv'))[2]).toMatch(/办事时间,待补充,待补充：本市窗口的办公时间,是$/)
})

test('coverage says what is a demonstration, and nothing where there is no guide', async () => {
  const [head, withGuide, , without] = await lines('/data/coverage.csv')
  expect(head).toMatch(/,演示$/)
  expect(withGuide).toMatch(/,是$/)
  expect(without).toMatch(/,$/)
})
