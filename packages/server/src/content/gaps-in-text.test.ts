import { expect, test } from 'vitest'
import { takeGaps } from './gaps-in-text.ts'

const supply = (what: string) => ({ kind: 'to-supply', what })
const verify = (what: string) => ({ kind: 'to-verify', what })

test.each([
  ['参保地社会保险经办机构（本市具体窗口待填）', '参保地社会保险经办机构', [supply('本市具体窗口')]],
  ['办理结果告知申请人；是否短信告知由本地确认', '办理结果告知申请人', [verify('是否短信告知')]],
  ['网上是否可办，待本地核实', '', [verify('网上是否可办')]],
  ['某渠道（2020年公布过的渠道，现状待核）', '某渠道（2020年公布过的渠道）', [verify('现状')]],
  [
    '平台；省里渠道（政务网、手机应用）是否已开通，待本地核实',
    '平台',
    [verify('省里渠道（政务网、手机应用）是否已开通')],
  ],
  ['未单列期限，可比照别的10个工作日，待本地核', '未单列期限', [verify('是否可比照别的10个工作日')]],
  ['对审批的要求需由经办机构确认', '', [verify('对审批的要求')]],
  ['入口待填（有没有此功能待核）', '', [supply('入口'), verify('有没有此功能')]],
  ['暂行办法（记忆文号某发〔2024〕72号）', '暂行办法（某发〔2024〕72号）', [verify('文号')]],
  ['通常即时出具；由经办机构填写', '通常即时出具', [supply('本地的规定')]],
])('%s', (sentence, text, gaps) => {
  expect(takeGaps(sentence)).toEqual({ text, gaps })
})

test('a sentence that leaves nothing open is not touched', () => {
  const whole = '工伤待遇由基金支付，按本地规定；（见附件）。'
  expect(takeGaps(whole)).toEqual({ text: whole, gaps: [] })
})
