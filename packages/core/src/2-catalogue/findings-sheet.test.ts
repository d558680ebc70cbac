import { expect, test } from 'vitest'
import type { Finding } from '../finding/finding.ts'
import { aCatalogue, anItem } from './a-catalogue.ts'
import type { Item } from './catalogue.ts'
import { findingsSheet } from './findings-sheet.ts'

const cell = (row: number, column: number, how: 'stated' | 'inherited' | 'missing' = 'stated') => ({
  row,
  column,
  how,
})
const item = (name: string, row: number, different: Partial<Item> = {}): Item =>
  anItem({
    path: ['户籍登记', name],
    provenance: { path: cell(row, 3), agency: cell(3, 7, row === 3 ? 'stated' : 'inherited') },
    ...different,
  })
const finding = (at: Finding['at'], different: Partial<Finding> = {}): Finding => ({
  code: 'agency-unlisted',
  severity: 'warning',
  at,
  what: '主体不在名录里。',
  why: '找不到单位。',
  fix: '核对名称。',
  ...different,
})
const catalogue = aCatalogue([item('出生登记', 3), item('死亡登记', 4)])

test('a finding stands beside its item, and colours the merged cell its value is printed in', () => {
  const about = finding({ row: 3, column: 7, path: ['户籍登记', '死亡登记'] })
  const { remarks, marked, table } = findingsSheet(catalogue, [about])
  const agency = table.columns.findIndex(column => column.kind === 'value' && column.field === 'agency')
  expect(remarks).toEqual(['', '【注意】主体不在名录里。怎么办：核对名称。'])
  expect(table.body[1]?.[agency]).toBeNull()
  expect([...marked]).toEqual([`0,${agency}`])
})

test('a lost value colours its own cell, which reads 待核', () => {
  const lost = item('出生登记', 3, {
    agency: null,
    provenance: { path: cell(3, 3), agency: cell(3, 7, 'missing') },
  })
  const about = finding({ row: 3, path: lost.path }, { code: 'value-missing' })
  const { marked, table } = findingsSheet(aCatalogue([lost]), [about])
  const [place] = [...marked]
  const [row = 0, column = 0] = (place ?? '').split(',').map(Number)
  expect(table.body[row]?.[column]?.text).toBe('待核')
})

test('of two items with one path the row decides', () => {
  const twins = aCatalogue([item('出生登记', 3), item('出生登记', 4)])
  const { remarks } = findingsSheet(twins, [finding({ row: 4, path: ['户籍登记', '出生登记'] })])
  expect(remarks.map(remark => remark !== '')).toEqual([false, true])
})

test('what names no item is told of the table; what somebody has waived is not told', () => {
  const waived = { reason: '确认过', by: '目录管理员', on: '2026-11-24' }
  const { remarks, ofTable } = findingsSheet(catalogue, [
    finding({ row: 1 }),
    finding({ row: 3 }, { waived }),
  ])
  expect(ofTable).toHaveLength(1)
  expect(remarks).toEqual(['', ''])
})
