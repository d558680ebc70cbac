import { expect, test } from 'vitest'
import { aGuide } from './a-guide.ts'
import { elementRules, judgeElement } from './completeness.ts'
import type { ServiceGuide } from './service-guide.ts'

const gap = { kind: 'to-supply', what: '具体窗口' } as const
const card = { name: '身份证', required: 'yes', form: null, source: null, note: null } as const

test('a guide that owes nothing discloses all eleven elements', () => {
  const states = elementRules.map(({ label }) => judgeElement(aGuide(), label).state)
  expect(states).toEqual(Array(11).fill('disclosed'))
})

test('without a guide every element is missing, and so is one nobody has a place for', () => {
  expect(judgeElement(null, '办理材料')).toEqual({
    state: 'missing',
    gaps: [{ kind: 'to-supply', what: '办理材料' }],
  })
  expect(judgeElement(aGuide(), '收养条件').state).toBe('missing')
})

/** Take one thing away, and exactly that element changes. */
test.each<[string, Partial<ServiceGuide>, 'partly' | 'missing']>([
  ['事项名称', { name: '' }, 'missing'],
  ['事项简述', { summary: null }, 'missing'],
  ['事项简述', { summary: { text: '钱', gaps: [gap] } }, 'partly'],
  ['办理材料', { materials: [] }, 'missing'],
  ['办理材料', { materials: [{ ...card, required: null }] }, 'partly'],
  ['办理材料', { materials: [card, { ...card, name: ' ' }] }, 'partly'],
  ['办理材料', { materials: [{ ...card, name: '' }] }, 'missing'],
  ['办理方式', { methods: [] }, 'missing'],
  ['办理方式', { methods: [{ channel: 'counter', statement: { text: ' ', gaps: [] } }] }, 'partly'],
  ['办理方式', { methods: [{ channel: 'counter', statement: { text: '', gaps: [gap] } }] }, 'partly'],
  [
    '办理时限',
    { processingTime: { statutory: { amount: 10, unit: 'day' }, promised: null, notes: [] } },
    'partly',
  ],
  ['办理时限', { processingTime: { statutory: null, promised: null, notes: [] } }, 'missing'],
  ['事项简述', { summary: { text: ' ', gaps: [] } }, 'missing'],
  ['结果送达', { resultDelivery: null }, 'missing'],
  ['结果送达', { resultDelivery: { text: '　', gaps: [] } }, 'missing'],
  ['收费依据及标准', { fees: null }, 'missing'],
  ['收费依据及标准', { fees: { charged: null, basis: { text: '', gaps: [] } } }, 'missing'],
  ['收费依据及标准', { fees: { charged: true, basis: { text: '', gaps: [] } } }, 'partly'],
  ['办事时间', { officeHours: null }, 'missing'],
  ['办事时间', { officeHours: '' }, 'missing'],
  ['办理机构及地点', { office: null }, 'missing'],
  ['办理机构及地点', { office: { name: '某某窗口', address: '' } }, 'missing'],
  ['咨询查询途径', { enquiries: [{ value: ' ', description: '', scope: 'local' }] }, 'missing'],
  ['咨询查询途径', { enquiries: [{ value: '12333', description: '', scope: 'national' }] }, 'partly'],
  ['咨询查询途径', { enquiries: [] }, 'missing'],
  ['监督投诉渠道', { complaints: [{ value: '12345', description: '', scope: 'national' }] }, 'partly'],
])('%s is not disclosed once its content is %j', (label, without, state) => {
  const guide = aGuide(without)
  expect(judgeElement(guide, label).state).toBe(state)
  expect(judgeElement(guide, label).gaps).not.toEqual([])
  const others = elementRules.filter(rule => rule.label !== label)
  expect(others.map(rule => judgeElement(guide, rule.label).state)).toEqual(Array(10).fill('disclosed'))
})

const fromSources = ['事项简述', '办理材料', '办理时限', '结果送达']

test('a source written from memory leaves whatever may rest on it unverified', () => {
  const statutory = { amount: 10, unit: 'working-day' } as const
  const known = aGuide({
    processingTime: { statutory, promised: statutory, notes: [] },
    sources: [{ title: '经办规程', reference: '', status: 'known' }],
  })
  for (const element of fromSources) {
    expect(judgeElement(known, element), element).toEqual({
      state: 'partly',
      gaps: [{ kind: 'to-verify', what: '未见原文：经办规程' }],
    })
  }
  expect(judgeElement(known, '收费依据及标准').state).toBe('disclosed')
})

test('a doubtful guide leaves all of it unverified, and what is not there missing', () => {
  const low = aGuide({ confidence: 'low', resultDelivery: null })
  for (const element of ['事项简述', '办理材料', '收费依据及标准'])
    expect(judgeElement(low, element).state, element).toBe('partly')
  expect(judgeElement(aGuide({ confidence: 'low' }), '结果送达').state).toBe('partly')
  expect(judgeElement(low, '结果送达')).toEqual({
    state: 'missing',
    gaps: [{ kind: 'to-supply', what: '结果送达' }],
  })
  const promised = { amount: 5, unit: 'working-day' } as const
  const inTime = aGuide({ confidence: 'low', processingTime: { statutory: null, promised, notes: [] } })
  expect(judgeElement(inTime, '办理时限').state).toBe('partly')
  expect(judgeElement(aGuide({ confidence: 'low', fees: null }), '收费依据及标准').state).toBe('missing')
})

test('what is done without being applied for needs no place', () => {
  const methods = [{ channel: 'automatic', statement: { text: '', gaps: [] } }] as const
  expect(judgeElement(aGuide({ methods }), '办理方式').state).toBe('disclosed')
})
