import { expect, test } from 'vitest'
import { statedBy, typedOf } from './typed-value.ts'

test('what is shown to be typed over is the value, and typed unchanged it is the same value', () => {
  const values = {
    path: ['失业保险服务', '失业保险金申领'],
    elements: ['事项名称', '事项简述'],
    legalBasis: ['社会保险法'],
    timeLimit: '20个工作日内',
    agency: null,
    'tiers.county': null,
    'mode.proactive': false,
  }
  for (const [field, value] of Object.entries(values))
    expect(statedBy(field, typedOf(field, value))).toEqual(value)
})

test('laws may be pasted with their marks, several in a line; empty lines are nothing', () => {
  expect(statedBy('legalBasis', '《社会保险法》《失业保险条例》\n\n 劳动法 ')).toEqual([
    '社会保险法',
    '失业保险条例',
    '劳动法',
  ])
  expect(statedBy('agency', '  ')).toBeNull()
})
