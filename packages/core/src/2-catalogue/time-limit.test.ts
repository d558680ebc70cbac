import { expect, test } from 'vitest'
import { readTimeLimit } from './time-limit.ts'

test.each([
  ['公开事项信息形成或变更之日起20个工作日内公开', 20, 'working-day', 'formed-or-changed'],
  ['自该信息形成或者变更之日起 20 个工作日内予以公开', 20, 'working-day', 'formed-or-changed'],
  ['信息形成之日起２０个工作日内', 20, 'working-day', 'formed'],
  ['制定或获取信息之日起10个工作日内', 10, 'working-day', 'made-or-obtained'],
  ['批准后20日内', 20, 'day', 'unspecified'],
])('%s', (text, amount, unit, trigger) => {
  expect(readTimeLimit(text)).toEqual({ text, rules: [{ kind: 'within', amount, unit, trigger }] })
})

test.each([
  '信息形成之日起二十个工作日内，公示7个工作日内',
  '长期公开',
  '及时公开',
  '形成之日起20个工作日内；处罚决定7个工作日内',
])('%s is kept as text and called unspecified rather than read wrongly', text =>
  expect(readTimeLimit(text)).toEqual({ text, rules: [{ kind: 'unspecified' }] }),
)
