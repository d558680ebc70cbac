import { describe, expect, test } from 'vitest'
import type { Row } from '../1-document/grid.ts'
import { findColumns, isHead, isSubHead } from './find-columns.ts'

const row = (text: string): Row => ({ number: 1, cells: text.split('|') })

test('the words of a head are known however they are spaced', () => {
  expect(isHead(row('序 号|公开事项||公开内容 (要素)|公开依据|公开时限'))).toBe(true)
  expect(isHead(row('户籍登记|出生登记|公开内容'))).toBe(false)
  expect(
    isSubHead(
      row('|一级事项|二级事项|||全 社 会|特定群体|主动|依申请'),
      row('序号|公开事项||公开内容|公开依据|公开对象||公开方式'),
    ),
  ).toBe(true)
  expect(isSubHead(row('户籍登记|出生登记'), row('公开事项'))).toBe(false)
  expect(isSubHead(row('户籍登记||全社会|主动|县级'), row('公开事项|公开内容'))).toBe(false)
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

describe('heads as counties print them', () => {
  const ticksOf = (...rows: readonly string[]) => {
    const [head = '', ...subHeads] = rows
    return findColumns(row(head), ...subHeads.map(row)).ticks.map(
      ({ column, group, key }) => `${column} ${group}.${key}`,
    )
  }

  test('traditional characters and pinyin in brackets', () => {
    const columns = findColumns(
      row('序號|公開事項|公開內容(要素)|公開依據|公開時(shí)限|公開主體|公開渠道和載體'),
    )
    expect(columns).toMatchObject({ ordinal: 1, titles: [2] })
    expect(Object.keys(columns.values)).toHaveLength(5)
  })

  test('one row that names the ticks without their groups', () => {
    expect(
      ticksOf('公开事项|公开内容|公开依据|公开时限|全社会|特定群体（请写明）|主动|依申请公开|县级'),
    ).toEqual([
      '5 audience.everyone',
      '6 audience.specificGroup',
      '7 mode.proactive',
      '8 mode.onRequest',
      '9 tiers.county',
    ])
  })

  test('a group printed under the wrong name, and words that lost their first character', () => {
    expect(
      ticksOf('公开事项|公开依据|公开时限|公开主体|公开方式||公开方式|', '||||主动|申请|县级|乡级'),
    ).toEqual(['5 mode.proactive', '6 mode.onRequest', '7 tiers.county', '8 tiers.township'])
  })

  test('any order, and columns that a catalogue has no place for', () => {
    const columns = findColumns(row('公开主体|事项名称|咨询电话|公开时限|公开内容|备注'))
    expect(columns.titles).toEqual([2])
    expect(columns.values).toEqual({ agency: 1, timeLimit: 4, elements: 5 })
    expect(columns.unused).toEqual([
      { column: 3, label: '咨询电话' },
      { column: 6, label: '备注' },
    ])
  })

  test.each([
    ['一级目录|二级目录', [1, 2], []],
    ['一级目录|一级事项', [2], ['一级目录']],
    ['一级公开事项|二级公开事项', [1, 2], []],
  ])('%s', (titles, columns, unused) => {
    const found = findColumns(row(`${titles}|公开内容|公开依据|公开时限`))
    expect(found.titles).toEqual(columns)
    expect(found.unused.map(each => each.label)).toEqual(unused)
  })

  test.each([
    ['县级', 'county'],
    ['区级', 'county'],
    ['乡、村级', 'township'],
    ['乡（镇）、村级', 'township'],
    ['乡(镇)级', 'township'],
    ['乡镇级', 'township'],
    ['镇级', 'township'],
    ['村级', 'village'],
    ['街道', 'street'],
    ['市级', 'city'],
    ['东阳市级', '东阳市级'],
    ['镇街乡级', '镇街乡级'],
    ['镇（街）级', '镇（街）级'],
    ['嘎查（社区）级', '嘎查（社区）级'],
  ])('the tier %s is %s', (label, key) => {
    expect(ticksOf('公开事项|公开依据|公开时限|公开主体|公开层级|', `||||${label}|村 级`)[0]).toBe(
      `5 tiers.${key}`,
    )
  })
})
