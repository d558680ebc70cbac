import { describe, expect, test } from 'vitest'
import { nationalDivisions } from '../division/division.ts'
import { divisionFinder } from '../division/find-divisions.ts'
import { aGuide } from './a-guide.ts'
import { checkGuide } from './check-guide.ts'
import type { ServiceGuide } from './service-guide.ts'

const facts = {
  divisionCode: '654002',
  divisionName: '伊宁市',
  areaCode: '0999',
  divisionsIn: divisionFinder(nationalDivisions),
}
const found = (different: Partial<ServiceGuide>) =>
  checkGuide(aGuide(different), facts).map(({ code, severity, at }) => [code, severity, at])
const phone = (value: string) => ({ value, description: '', scope: 'local' }) as const
const said = (text: string) => ({ text, gaps: [] })

test('a guide in order has no findings', () => expect(found({})).toEqual([]))

describe('a phone (R23)', () => {
  test.each([
    '0999-8123456',
    '09998123456',
    '0999-8123456转801',
    '12333',
    '110',
    'si.12333.gov.cn',
    '一楼大厅',
  ])('%s is one, or is none', value => expect(found({ enquiries: [phone(value)] })).toEqual([]))
  test.each([
    '0999-812345',
    '0999-81234567',
    '0998-8123456',
    'X',
    '000',
    '0999-0000000',
    '1234567',
    '电话1234567',
  ])('%s cannot be rung', value =>
    expect(found({ complaints: [phone(value)] })).toEqual([['phone', 'error', 'complaints.0.value']]),
  )
  test('several in one line are each looked at', () =>
    expect(found({ enquiries: [phone('0999-8123456、0999-812')] })).toHaveLength(1))
})

test('a mobile is personal data, wherever it stands (R20)', () => {
  expect(found({ summary: said('找我13912345678') })).toEqual([['personal-data', 'warning', 'summary.text']])
  expect(checkGuide(aGuide({ enquiries: [phone('13912345678')] }), facts)[0]?.needsBasis).toBe(true)
})

test('another place’s name is asked about, the own chain’s is not (R22)', () => {
  expect(found({ summary: said('新疆维吾尔自治区伊犁哈萨克自治州伊宁市的居民') })).toEqual([])
  expect(found({ conditions: [said('户籍在伊宁县的')] })).toEqual([
    ['place-name', 'warning', 'conditions.0.text'],
  ])
  expect(found({ sources: [{ title: '杭州市的办法', reference: '', status: 'seen' }] })).toEqual([])
})

test.each<[ServiceGuide['processingTime']['promised'], boolean]>([
  [{ amount: 10, unit: 'working-day' }, true],
  [{ amount: 11, unit: 'working-day' }, false],
  [{ amount: 5, unit: 'day' }, false],
  [null, true],
])('promised %o against ten working days by law (R26)', (promised, isRight) => {
  const { statutory } = aGuide().processingTime
  expect(found({ processingTime: { statutory, promised, notes: [] } })).toEqual(
    isRight ? [] : [['promised-limit', 'error', 'processingTime.promised']],
  )
})

test.each<[boolean | null, string, string[]]>([
  [false, '', []],
  [null, '', []],
  [true, '', ['fee-basis']],
  [true, '按物价部门的文件', ['fee-rate']],
  [true, '某文件，每件10元', []],
])('charged %s with the basis “%s” (R28)', (charged, basis, codes) => {
  expect(found({ fees: { charged, basis: said(basis) } }).map(([code]) => code)).toEqual(codes)
})
