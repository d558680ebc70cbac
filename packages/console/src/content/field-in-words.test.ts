import { aGuide } from '@mingbai/core/4-content/a-guide'
import { guideFields } from '@mingbai/core/4-content/guide-fields'
import { expect, test } from 'vitest'
import { fieldInWords } from './field-in-words.ts'

test('what is still owed to a sentence is said with it', () => {
  const gaps = [{ kind: 'to-supply', what: '窗口号' }] as const
  expect(fieldInWords('summary', { text: '在政务大厅办。', gaps }, String)).toEqual([
    '在政务大厅办。',
    '待补充：窗口号',
  ])
})

test('a limit keeps its unit, and the promise stands beside the law’s', () => {
  const times = {
    statutory: { amount: 20, unit: 'working-day' },
    promised: { amount: 10, unit: 'day' },
    notes: [],
  } as const
  expect(fieldInWords('processingTime', times, String)).toEqual(['法定 20 个工作日', '承诺 10 天'])
})

test('whether something is charged is not guessed', () => {
  expect(fieldInWords('fees', { charged: null, basis: { text: '', gaps: [] } }, String)).toEqual([
    '是否收费没有写明',
  ])
})

test('a material is one line with all that is known of it', () => {
  const row = { name: '身份证', required: 'yes', form: '原件', source: '公安机关', note: null } as const
  expect(fieldInWords('materials', [row], String)).toEqual(['身份证（必要，原件，来自公安机关）'])
})

test('a unit is said by its name', () => {
  expect(fieldInWords('unit', { code: '654002001' }, code => `${code}街道`)).toEqual(['654002001街道'])
})

test('every field of a guide can be said', () => {
  const guide = aGuide()
  for (const field of guideFields) expect(Array.isArray(fieldInWords(field, guide[field], String))).toBe(true)
})
