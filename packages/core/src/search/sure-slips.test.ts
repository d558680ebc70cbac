import { expect, test } from 'vitest'
import { sureSlip } from './sure-slips.ts'

test.each([
  ['工商', '工商', '工伤'],
  ['工商认定怎么弄', '工商认定', '工伤认定'],
  ['工商银行卡收工商报销', '工商报销', '工伤报销'],
])('%s: for %s is meant %s', (question, said, meant) => expect(sureSlip(question)).toEqual({ said, meant }))

test.each(['工商银行换卡', '工商局退休', '工商登记', '工伤认定'])('%s is meant as said', question =>
  expect(sureSlip(question)).toBeNull(),
)
