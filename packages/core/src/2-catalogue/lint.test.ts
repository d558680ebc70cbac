import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDocument } from '../1-document/read-document.ts'
import { nationalDivisions } from '../division/division.ts'
import type { Finding } from '../finding/finding.ts'
import { nationalLaws } from '../law/register.ts'
import { lintCatalogue } from './lint.ts'
import { noLocalFacts } from './lint-facts.ts'
import { readCatalogues } from './read-catalogues.ts'

const bytes = readFileSync(new URL('../../../../data/yining/social-insurance.txt', import.meta.url))
const read = await readDocument(bytes, 'social-insurance.txt')
const [catalogue] = read.ok ? readCatalogues(read.document) : []
if (!catalogue) throw new Error('no catalogue')
const findings = lintCatalogue(catalogue, {
  today: '2026-11-24',
  laws: nationalLaws,
  divisions: nationalDivisions,
  ...noLocalFacts,
})

function leavesOf(code: string): readonly (string | undefined)[] {
  return findings.filter(finding => finding.code === code).map(({ at }) => at.path?.at(-1))
}

function rowsOf(found: readonly Finding[]): readonly number[] {
  return [...new Set(found.map(({ at }) => at.row))]
}

/** Read by a person against the document, line by line: every finding true, and none of its known defects missing. */
test('the defects of the Yining document, and no others', () => {
  const counts = new Map<string, number>()
  for (const { code, severity } of findings) {
    counts.set(`${code} ${severity}`, (counts.get(`${code} ${severity}`) ?? 0) + 1)
  }
  expect(Object.fromEntries(counts)).toEqual({
    'legal-basis-left-blank info': 6,
    'legal-basis-unknown error': 17,
    'legal-basis-unknown warning': 1,
    'legal-basis-of-another-field warning': 2,
    'legal-basis-unbalanced error': 1,
    'legal-basis-two-names warning': 1,
    'legal-basis-only-disclosure warning': 2,
    'legal-basis-newer-uncited info': 26,
    'channel-two-names warning': 5,
    'tiers-unlike-siblings info': 1,
    'item-name-repeats-parent info': 1,
  })
})

test('《劳动保障条例》, printed in four cells, one of them cut by a page, and carried down to seventeen items', () => {
  const unknown = findings.filter(({ what }) => what.includes('《劳动保障条例》在'))
  expect(rowsOf(unknown)).toEqual([32, 37, 39, 44, 51])
  expect(unknown).toHaveLength(17)
  for (const { fix } of unknown) expect(fix).toMatch(/《劳动保险条例》或《劳动保障监察条例》.*由人决定/)
})

test('《劳动保险条例》 is the odd one of two near names', () => {
  expect(leavesOf('legal-basis-two-names')).toEqual(['城乡居民基本养老保险关系转移接续申请'])
})

test('《工伤保险条例》 is no basis for a pension', () => {
  expect(leavesOf('legal-basis-of-another-field')).toEqual([
    '机关事业单位人员领取养老保险待遇资格认证',
    '城乡居民领取养老保险待遇资格认证',
  ])
})

test('the bracket that is never closed', () => {
  expect(leavesOf('legal-basis-unbalanced')).toEqual(['多重养老保险关系个人账户退费'])
})

test('政务服务网 and 政务服务平台: the two lines that print the rarer name, and the items that take it from them', () => {
  const found = findings.filter(({ code }) => code === 'channel-two-names')
  expect(rowsOf(found)).toEqual([75, 78])
  for (const { what } of found) expect(what).toContain('“新疆政务服务平台伊宁市分站”')
})

test("what page breaks cut (网伊宁市分站, 养老保险服, 收费, 局) is the reader's finding already", () => {
  const cut = catalogue.findings.filter(({ code }) => code.endsWith('-cut-by-page')).map(({ what }) => what)
  for (const piece of ['网伊宁市分站', '“养老保险服”', '收费”', '“局”']) {
    expect(
      cut.some(what => what.includes(piece)),
      piece,
    ).toBe(true)
  }
})

test('rows that print a limit of their own and no basis say whose basis they carry', () => {
  const found = findings.filter(({ code }) => code === 'legal-basis-left-blank')
  expect(rowsOf(found)).toEqual([21, 22, 27, 28, 29, 53])
})

test('《社会保险经办条例》 is suggested where its articles set the limit, and for nothing else', () => {
  const suggested = leavesOf('legal-basis-newer-uncited')
  expect(suggested).toContain('失业保险金申领')
  expect(suggested).toContain('企业职工基本养老金申领')
  for (const other of ['企业职工一次性养老保险待遇申领', '工伤事故备案', '失业补助金申领']) {
    expect(suggested).not.toContain(other)
  }
})
