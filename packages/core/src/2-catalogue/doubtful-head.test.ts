import { expect, test } from 'vitest'
import type { Row } from '../1-document/grid.ts'
import { readCatalogues } from './read-catalogues.ts'

const head = ['一级事项', '公开内容', '公开依据', '公开时限', '公开主体', '公开渠道']
const body = ['出生登记', '办理材料', '《条例》', '长期公开', '某县公安局', '政府网站']

function findingsUnder(severity: 'warning' | 'info') {
  const doubt = { code: 'border-broken', severity, column: 4, what: '甲。', why: '乙。', fix: '丙。' }
  const rows: readonly Row[] = [
    { number: 1, cells: head, notes: [doubt] },
    { number: 2, cells: body },
    { number: 3, cells: head },
    { number: 4, cells: ['死亡登记', ...body.slice(1)] },
  ]
  const [catalogue] = readCatalogues({ name: 'a.pdf', grids: [{ rows }] })
  return catalogue?.findings.filter(({ code }) => code === 'head-in-doubt') ?? []
}

test('where the first head is in doubt, so is every item of every page, and the columns are named', () => {
  const findings = findingsUnder('warning')
  expect(findings.map(({ at }) => at.path)).toEqual([['出生登记'], ['死亡登记']])
  expect(findings[0]?.what).toContain('第 4 列')
})

test('a remark about the head is no doubt', () => {
  expect(findingsUnder('info')).toEqual([])
})

test('a name in which something stands twice was printed over itself', () => {
  const rows: readonly Row[] = [
    { number: 1, cells: [...head, '公开层级', ''] },
    { number: 2, cells: [...head.map(() => ''), '县级', '嘎查（社（社区）级'] },
    { number: 3, cells: [...body, '√', '√'] },
  ]
  const [catalogue] = readCatalogues({ name: 'a.pdf', grids: [{ rows }] })
  const doubt = catalogue?.findings.find(({ code }) => code === 'head-in-doubt')
  expect(doubt?.at.path).toEqual(['出生登记'])
  expect(doubt?.what).toContain('第 8 列')
})
