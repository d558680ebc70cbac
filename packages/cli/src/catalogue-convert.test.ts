import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { convert } from './catalogue-convert.ts'
import { lint } from './catalogue-lint.ts'
import { loadCatalogues } from './load-catalogues.ts'
import { WrongUsage } from './wrong-usage.ts'

const document = fileURLToPath(new URL('../../../data/yining/social-insurance.txt', import.meta.url))
let folder: string
let said = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingbai-'))
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    said += text
    return true
  })
})
afterAll(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const file = (name: string) => join(folder, name)

test.each(['docx', 'xlsx', 'csv', 'json'] as const)('a document becomes .%s, and is read again', async to => {
  said = ''
  expect(await convert([document, '--to', to, '-o', file(`a.${to}`)])).toBe(0)
  expect(said).toContain('81 个事项')
  const read = await loadCatalogues(file(`a.${to}`))
  expect(read.ok && read.catalogues[0]?.items).toHaveLength(81)
})

test('a PDF is a PDF, or one sentence says which font is missing', async () => {
  said = ''
  const exit = await convert([document, '--to', 'pdf', '-o', file('a.pdf')])
  if (exit === 0) expect(readFileSync(file('a.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  else expect(said).toMatch(/^这台机器没有中文字体.*fonts-noto-cjk）。\n$/)
})

test('JSON-LD names every item as a service of the government', async () => {
  expect(await convert([document, '--to', 'jsonld', '-o', file('a.jsonld')])).toBe(0)
  const { mainEntity } = JSON.parse(readFileSync(file('a.jsonld'), 'utf8'))
  expect(mainEntity.itemListElement).toHaveLength(81)
  expect(mainEntity.itemListElement[61].item).toMatchObject({
    '@type': 'GovernmentService',
    name: '失业保险金申领',
    category: '失业保险服务',
  })
})

test('what cannot be done is said in one sentence', async () => {
  await expect(convert([document, '--to', 'doc', '-o', 'x'])).rejects.toThrow(WrongUsage)
  await expect(convert([document, '--to', 'csv'])).rejects.toThrow(WrongUsage)
  said = ''
  expect(await convert([document, '--to', 'csv', '-o', file('none/a.csv')])).toBe(1)
  expect(said).toContain('没有这个文件夹')
})

test('what was found becomes a workbook that is mended and read again', async () => {
  expect(await lint([document, '--sheet', file('mend.xlsx')])).toBe(0)
  const read = await loadCatalogues(file('mend.xlsx'))
  expect(read.ok && read.catalogues.map(({ items }) => items.length)).toEqual([81])
  const codes = read.ok && read.catalogues[0]?.findings.map(({ code }) => code)
  expect(codes).not.toContain('column-not-used')
  expect(codes).toContain('value-missing')
})
