import { expect, test } from 'vitest'
import type { LimitRule, LimitUnit } from './catalogue.ts'
import { readTimeLimit } from './time-limit.ts'

const within = (amount: number, unit: LimitUnit, trigger: string): LimitRule => ({
  kind: 'within',
  amount,
  unit,
  trigger,
})
const wd = (amount: number, trigger: string) => within(amount, 'working-day', trigger)
const immediate: LimitRule = { kind: 'immediate' }
const permanent: LimitRule = { kind: 'permanent' }

/** As printed in real catalogues, and what a careful person reads. */
test.each<[string, ...LimitRule[]]>([
  ['公开事项信息形成或变更之日起20个工作日内公开', wd(20, 'formed-or-changed')],
  ['自该信息形成或者变更之日起 20 个工作日内予以公开；', wd(20, 'formed-or-changed')],
  [
    '信息形成或者变更之日起 20 个工作日内。法律、法规对政府信息公开的期限另有规定的，从其规定。',
    wd(20, 'formed-or-changed'),
  ],
  ['信息形成之日起２０个工作日内', wd(20, 'formed')],
  ['信息形成之后20个工作日内', wd(20, 'formed')],
  ['信息形成之日起二十个工作日内', wd(20, 'formed')],
  ['信息形成（变更）20个工作日内', wd(20, 'formed-or-changed')],
  ['信息形成（变更）下发至本单位20个工作日内', wd(20, 'received')],
  [
    '信息形成20个工作日内公开；其中行政许可、行政处罚事项应自作出行政决定之日起7个工作日内公示',
    wd(20, 'formed'),
    wd(7, 'decision'),
  ],
  [
    '执法决定信息在决定作出之日起7个工作日内公开，其他相关信息形成或变更之日起20个工作日内公开',
    wd(7, 'decision'),
    wd(20, 'formed-or-changed'),
  ],
  [
    '1.除处罚决定外其他内容：长期公开（动态调整）； 2.处罚决定：20个工作日内。',
    permanent,
    wd(20, 'unspecified'),
  ],
  ['自该政府信息形成或者变更之日起5个工作日内；长期公示', wd(5, 'formed-or-changed'), permanent],
  [
    '自信息形成或者变更之日起20个工作日内予以公开 自信息形成或者变更之日起7个工作日内予以公开',
    wd(20, 'formed-or-changed'),
    wd(7, 'formed-or-changed'),
  ],
  ['制 定 或 获 取 信 息之日起10个工作日内', wd(10, 'made-or-obtained')],
  ['制定或获取信息之日起10个工作日内，公示7个工作日', wd(10, 'made-or-obtained')],
  ['自制作或获取该信息之日起20个工作日内公开', wd(20, 'made-or-obtained')],
  ['分配结果确定后20个工作日内', wd(20, 'allocation-decided')],
  ['形成或者变更之日起20个工作日内予以公开', wd(20, 'formed-or-changed')],
  ['公開事項信息形成或變更之日起20個工作日內公開', wd(20, 'formed-or-changed')],
  ['信息形成後一個月內', within(1, 'month', 'formed')],
  ['長期公開', permanent],
  ['20个工作日', wd(20, 'unspecified')],
  ['起20工作日内', wd(20, 'unspecified')],
  ['本级人民代表大会或其常务委员会批准后20日内', within(20, 'day', 'approved')],
  ['部门预算经本级财政部门批复后20日内公开', within(20, 'day', 'approved')],
  ['收到申请之日起3日内', within(3, 'day', 'request-received')],
  ['信息形成后一个月内', within(1, 'month', 'formed')],
  ['信息形成后1年内', within(12, 'month', 'formed')],
  ['信息形成后两周内', within(14, 'day', 'formed')],
  ['信息形成之日起20个工作日内及时公开', wd(20, 'formed')],
  ['实时公开', immediate],
  ['按进展情况及时公开', immediate],
  ['重大决策作出后及时公开', immediate],
  ['随时公布', immediate],
  ['不超过20个工作日', wd(20, 'unspecified')],
  ['按月公布', { kind: 'recurring', every: 1, unit: 'month' }],
  ['长期公开', permanent],
  ['永久公开', permanent],
  ['提前一周发通知邀请', { kind: 'ahead', amount: 7, unit: 'day' }],
  ['会议召开前5个工作日', { kind: 'ahead', amount: 5, unit: 'working-day' }],
  ['半年至少更新1次', { kind: 'recurring', every: 6, unit: 'month' }],
  ['按年公开', { kind: 'recurring', every: 1, unit: 'year' }],
  ['每年1月31日前', { kind: 'recurring', every: 1, unit: 'year', by: '01-31' }],
  ['每年3月底前', { kind: 'recurring', every: 1, unit: 'year', by: '03-31' }],
  [
    '每季度的首个月20日（集体财务往来较多的，财务收支情况应每月公布一次）',
    { kind: 'recurring', every: 3, unit: 'month', by: '01-20' },
    { kind: 'recurring', every: 1, unit: 'month' },
  ],
])('%s', (text, ...rules) => expect(readTimeLimit(text)).toEqual({ text, rules }))

test.each([
  '信息形成之日起20个工作日内，公示7个工作日内',
  '* 个工作日',
  '20日',
  '形成之日起20个工作日内（特殊情况30个工作日）',
  '1月31日前',
  '信息形成之日起若干工作日内',
  '收到后24小时内',
  '每年2月底前',
  '每年2次',
  '2022年起长期公开',
  '半个月内',
  '15-20个工作日内',
  '不少于20个工作日',
  '20个工作日以上',
  '信息形成20个工作日后公开',
  '按日常工作安排公开',
  '同上',
  '',
])('%s is kept as text and called unspecified rather than read wrongly', text =>
  expect(readTimeLimit(text)).toEqual({ text, rules: [{ kind: 'unspecified' }] }),
)

test('a limit that is not there has no rule', () => {
  expect(readTimeLimit(null)).toEqual({ text: null, rules: [] })
})
