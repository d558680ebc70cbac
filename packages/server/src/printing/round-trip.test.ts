import { readFileSync } from 'node:fs'
import type { Catalogue, Item, Truth } from '@mingbai/core/2-catalogue/catalogue'
import { describeDiff } from '@mingbai/core/2-catalogue/describe-diff'
import { diffCatalogues } from '@mingbai/core/2-catalogue/diff'
import type { FileFormat } from '@mingbai/core/2-catalogue/file-format'
import { findingsSheet } from '@mingbai/core/2-catalogue/findings-sheet'
import { readCatalogueFile } from '@mingbai/core/2-catalogue/read-catalogue-file'
import { readTimeLimit } from '@mingbai/core/2-catalogue/time-limit'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { catalogueFile } from './catalogue-file.ts'
import { writeFindings } from './write-findings.ts'
import { writePdf } from './write-pdf.ts'

/** What somebody may put into a name to break a writer of XML, a spreadsheet or a separated file. */
const hostile = [
  '=cmd|"/c calc"!A0',
  '+1',
  '-2',
  '@SUM(A1)',
  "'=1",
  '<w:t>&amp;"\'</w:t>',
  ']]>',
  '"引号"，逗号,',
  '𠮷字🐟',
  '长'.repeat(900),
  '{"a":1}',
  '#let x = [*]',
]
const titles = [
  '出生登记',
  '死亡登记',
  '市内户口迁移',
  '户籍管理',
  '工伤事故备案',
  '技能提升补贴申领',
  ...hostile,
]
const limits = ['信息形成或变更之日起20个工作日内', '长期公开', '及时公开', '=1+1']
const agencies = ['某县公安局', '某市人力资源和社会保障局', ...hostile]
const channels = [
  '政府网站',
  '政府网站平台',
  '公开查阅点',
  '政务服务中心',
  '其他：电子屏 二楼',
  '=cmd',
  '<b>&',
]
const elements = ['事项名称', '办理材料', '办理时限', '收费依据及标准', '<script>', '=1', '&nbsp']
const laws = [
  '政府信息公开条例',
  '户口登记条例',
  '关于印发<办法>的通知',
  '=HYPERLINK("a")',
  '国务院关于《条例》的决定',
]

const truth: fc.Arbitrary<Truth> = fc.constantFrom(true, false, null)
/** A catalogue never says that something is disclosed to nobody, in no way, at no tier. */
const isSaid = (truths: object) => Object.values(truths).some(each => each !== false)
const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 })

function anItem(tiers: readonly string[]): fc.Arbitrary<Item> {
  return fc.record({
    path: fc.array(fc.constantFrom(...titles), { minLength: 1, maxLength: 3 }),
    elements: some(elements),
    legalBasis: some(laws),
    timeLimit: fc.option(fc.constantFrom(...limits)).map(readTimeLimit),
    agency: fc.option(fc.constantFrom(...agencies)),
    channels: some(channels),
    audience: fc.record({ everyone: truth, specificGroup: truth }).filter(isSaid),
    mode: fc.record({ proactive: truth, onRequest: truth }).filter(isSaid),
    tiers: fc
      .tuple(...tiers.map(() => truth))
      .map(truths => Object.fromEntries(tiers.map((key, n) => [key, truths[n] ?? null])))
      .filter(truths => tiers.length === 0 || isSaid(truths)),
    provenance: fc.constant({}),
  })
}

/** A catalogue as it may stand in storage, some of its values shared by neighbours that were read from one cell. */
const anyCatalogue: fc.Arbitrary<Catalogue> = fc
  .constantFrom([], ['county'], ['county', 'township'], ['city', 'county', '嘎查(社区)级'])
  .chain(tiers => fc.tuple(fc.array(anItem(tiers), { minLength: 1, maxLength: 7 }), fc.array(fc.boolean())))
  .map(([items, shares]) => ({
    title: '某县户籍管理领域基层政务公开标准目录',
    items: items.map((item, n) => {
      const above = items[n - 1]
      // Every other item at most, so that its values are those the item above itself has.
      return above && n % 2 === 1 && shares[n % shares.length] ? sharing(item, above) : item
    }),
    findings: [],
  }))

/** The item below takes its values from the merged cells of the one above. */
function sharing(item: Item, above: Item): Item {
  const { elements, legalBasis, timeLimit, agency, channels } = above
  const cell = (column: number) => ({ row: 3, column, how: 'inherited' as const })
  const provenance = {
    elements: cell(4),
    legalBasis: cell(5),
    timeLimit: cell(6),
    agency: cell(7),
    channels: cell(8),
  }
  return { ...item, elements, legalBasis, timeLimit, agency, channels, provenance }
}

const readable = ['docx', 'xlsx', 'csv', 'json'] as const

async function read(bytes: Uint8Array, name: string): Promise<Catalogue> {
  const file = await readCatalogueFile(bytes, name)
  if (!file.ok) throw new Error(file.problem)
  expect(file.catalogues).toHaveLength(1)
  return file.catalogues[0] as Catalogue
}

/** The title of separated values is the file's name. */
async function readBack(catalogue: Catalogue, format: FileFormat): Promise<Catalogue> {
  return read(await catalogueFile([catalogue], format), `${catalogue.title}.${format}`)
}

function differences(before: Catalogue, after: Catalogue) {
  return describeDiff(diffCatalogues(before, after))
}

async function readSource(): Promise<Catalogue> {
  const { cataloguePath } = readConfig({})
  return read(readFileSync(cataloguePath), cataloguePath)
}

test.each(readable)(
  'the catalogue of Yining, given back as .%s and read again, is the same',
  async format => {
    const catalogue = await readSource()
    expect(catalogue.items).toHaveLength(81)
    expect(differences(catalogue, await readBack(catalogue, format))).toEqual([])
  },
)

test('so is its PDF, where this machine has a Chinese font', async () => {
  const catalogue = await readSource()
  const file = writePdf(catalogue)
  if (file === null) return
  expect(differences(catalogue, await read(file, '目录.pdf'))).toEqual([])
})

test.each(readable)('whatever stands in a catalogue comes back from .%s', async format => {
  await fc.assert(
    fc.asyncProperty(anyCatalogue, async catalogue => {
      const back = await readBack(catalogue, format)
      expect(differences(catalogue, back)).toEqual([])
    }),
    { numRuns: 25 },
  )
})

test.each(['docx', 'xlsx', 'csv'] as const)(
  'what is unknown stays unknown in .%s, and says so',
  async format => {
    await fc.assert(
      fc.asyncProperty(anyCatalogue, async catalogue => {
        const { items, findings } = await readBack(catalogue, format)
        for (const item of items) {
          const truths = Object.values({ ...item.audience, ...item.mode, ...item.tiers })
          const isLost = item.agency === null || item.elements.length === 0 || truths.includes(null)
          const isTold = findings.some(
            ({ code, at }) => code === 'value-missing' && at.path?.join() === item.path.join(),
          )
          if (isLost) expect(isTold).toBe(true)
        }
      }),
      { numRuns: 10 },
    )
  },
)

test('a findings sheet reads as the catalogue it explains', async () => {
  const catalogue = await readSource()
  const sheet = findingsSheet(catalogue, catalogue.findings)
  const back = await read(await writeFindings([sheet]), '目录.xlsx')
  expect(differences(catalogue, back)).toEqual([])
  expect(back.findings.map(({ code }) => code)).not.toContain('column-not-used')
})

/** Scraps of what means something to the reader, put together without sense. */
const scrap = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'《》（）、，√■□口20日a='),
      fc.constantFrom(
        '工作日',
        '局',
        '网站',
        '1.',
        '同上',
        '公开',
        '事项',
        '注：',
        '其他',
        '\n',
        '目录',
        '县级',
        '(三)',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(parts => parts.join('').trim())
  .filter(text => text !== '')
const senseless: fc.Arbitrary<Item> = anItem(['county', 'township']).chain(
  item =>
    fc.record({
      ...Object.fromEntries(Object.entries(item).map(([key, value]) => [key, fc.constant(value)])),
      path: fc.array(scrap, { minLength: 1, maxLength: 3 }),
      elements: fc.array(scrap, { maxLength: 3 }),
      legalBasis: fc.array(scrap, { maxLength: 3 }),
      timeLimit: fc.option(scrap).map(readTimeLimit),
      agency: fc.option(scrap),
      channels: fc.array(scrap, { maxLength: 3 }),
    }) as unknown as fc.Arbitrary<Item>,
)

test.each(['xlsx', 'csv'] as const)('what does not come back the same from .%s is doubted', async format => {
  await fc.assert(
    fc.asyncProperty(fc.array(senseless, { minLength: 1, maxLength: 5 }), async items => {
      const { items: back, findings } = await readBack({ title: '某县目录', items, findings: [] }, format)
      if (back.length !== items.length) {
        expect(findings.some(({ severity }) => severity !== 'info')).toBe(true)
        return
      }
      for (const [n, item] of back.entries()) {
        const [before, after] = [items[n] as Item, item].map(each => aCatalogueOf(each))
        const isDoubted = findings.some(({ at }) => at.path?.join() === item.path.join())
        if (!isDoubted) expect(differences(before as Catalogue, after as Catalogue)).toEqual([])
      }
    }),
    { numRuns: 20 },
  )
})

function aCatalogueOf(item: Item): Catalogue {
  return { title: '', items: [item], findings: [] }
}
