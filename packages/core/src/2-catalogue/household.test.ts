import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../1-document/read-document.ts'
import type { Catalogue } from './catalogue.ts'
import { readCatalogues } from './read-catalogues.ts'

/** One catalogue, written by hand as a page and saved by LibreOffice in the other formats. */
async function read(ending: string): Promise<Catalogue> {
  const file = new URL(`../../../../fixtures/documents/household.${ending}`, import.meta.url)
  const result = await readDocument(readFileSync(file), `household.${ending}`)
  if (!result.ok) throw new Error(result.problem)
  const [catalogue] = readCatalogues(result.document)
  if (!catalogue) throw new Error('no catalogue')
  return catalogue
}

describe.each(['html', 'docx', 'xlsx', 'xls', 'pdf'])('a household catalogue as .%s', async ending => {
  const { title, items, findings } = await read(ending)

  test('has its title, and its items under their paths', () => {
    expect(title).toBe('某县户籍管理领域基层政务公开标准目录')
    expect(items.map(item => item.path.join(' › '))).toEqual([
      '户籍登记 › 出生登记',
      '户籍登记 › 死亡登记',
      '户籍登记 › 户口迁移 › 市内迁移',
      '户籍登记 › 户口迁移 › 省内迁移',
      '居民身份证 › 首次申领',
      '居民身份证 › 补领换领',
    ])
  })

  test('merged cells mean the same for every row they cover', () => {
    expect(items.map(item => item.legalBasis.length)).toEqual([2, 2, 1, 1, 1, 1])
    expect(items[1]?.provenance.legalBasis?.how).toBe('inherited')
    expect(items[3]?.channels).toEqual(['政府网站', '公开查阅点', '政务服务中心'])
    expect(items[4]?.channels).toEqual(['两微一端'])
    expect(items[3]?.elements).toEqual([])
    expect(items[3]?.provenance.elements?.how).toBe('missing')
  })

  test('ticks stand in their columns', () => {
    expect(items[2]?.audience).toEqual({ everyone: false, specificGroup: true })
    expect(items[2]?.tiers).toEqual({ county: true, township: true, village: true })
    expect(items[5]?.tiers).toEqual({ county: true, township: false, village: true })
  })

  test('only what is doubtful is said', () => {
    const codes = new Set(findings.map(finding => finding.code))
    for (const each of ['row-beside-the-items', 'time-limit-unread']) codes.delete(each)
    expect([...codes]).toEqual(['ticks-unlike-others', 'value-missing'])
  })
})
