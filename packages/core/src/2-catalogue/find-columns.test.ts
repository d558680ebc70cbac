import { expect, test } from 'vitest'
import type { Row } from '../1-document/grid.ts'
import { findColumns, isHead, isSubHead } from './find-columns.ts'

const row = (text: string): Row => ({ number: 1, cells: text.split('|') })

test('the words of a head are known however they are spaced', () => {
  expect(isHead(row('序 号|公开事项||公开内容 (要素)|公开依据|公开时限'))).toBe(true)
  expect(isHead(row('户籍登记|出生登记|公开内容'))).toBe(false)
  expect(isSubHead(row('|一级事项|二级事项|||全 社 会|特定群体|主动|依申请'))).toBe(true)
  expect(isSubHead(row('户籍登记|出生登记'))).toBe(false)
})

test('a blank in the first row belongs to the merged cell on its left', () => {
  const columns = findColumns(
    row('序号|公开事项||公开内容|公开依据|公开时限|公开主体|公开渠道|公开对象||公开方式||公开层级||'),
    row('|一级事项|二级事项||||||全社会|特定群体|主动|依申请|区级|街道|村级'),
  )
  expect(columns.ordinal).toBe(1)
  expect(columns.titles).toEqual([2, 3])
  expect(columns.values).toEqual({ elements: 4, legalBasis: 5, timeLimit: 6, agency: 7, channels: 8 })
  expect(columns.ticks.map(tick => `${tick.column} ${tick.group}.${tick.key}`)).toEqual([
    '9 audience.everyone',
    '10 audience.specificGroup',
    '11 mode.proactive',
    '12 mode.onRequest',
    '13 tiers.county',
    '14 tiers.street',
    '15 tiers.village',
  ])
})

test('a tier nobody foresaw, and one printed twice, keep their labels', () => {
  const columns = findColumns(
    row('公开事项|公开依据|公开时限|公开主体|公开层级|||'),
    row('||||县级|区级|嘎查(社区)级'),
  )
  expect(columns.ticks.map(tick => tick.key)).toEqual(['county', '区级', '嘎查(社区)级'])
})
