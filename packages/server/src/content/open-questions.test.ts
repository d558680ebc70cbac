import { expect, test } from 'vitest'
import { asOwed, isToSettleFirst, withoutNotesToSelf } from './open-questions.ts'

test.each([
  ['每日标准未查到，不填', '每日标准未查到'],
  ['是否还受理，未查到；若已停，事项页应写明“已停止受理”', '是否还受理，未查到'],
  ['没有查到依据，上线前须由人社局填写', '没有查到依据'],
  ['网上还有旧标准，不要采用', '网上还有旧标准，不要采用'],
  ['受理机关待本地确认', '受理机关待本地确认'],
])('%s → %s', (question, shown) => expect(withoutNotesToSelf(question)).toBe(shown))

test('what had to be settled before it is shown is told apart', () => {
  const first = [
    '展示前必须核当年文件',
    '上线前须填写',
    '适用范围待核',
    '受理机关待本地确认',
    '期限，待本地核',
    '文号，引用前核对',
    '若已停，事项页应写明',
  ]
  expect(first.filter(isToSettleFirst)).toEqual(first)
  expect(['未查', '审批层级', '资金口径'].filter(isToSettleFirst)).toEqual([])
})

test.each([
  ['受理机关是市还是州，待本地确认', '受理机关是市还是州'],
  ['逐条条号未对照原文，待核原文', '逐条条号未对照原文'],
  ['两个窗口之间如何分工需本地确认', '两个窗口之间如何分工'],
  ['是否还受理，未查到；若已停，事项页应写明“已停止受理”', '是否还受理，未查到'],
])('beside the mark “%s” is “%s”', (question, owed) => expect(asOwed(question)).toBe(owed))
