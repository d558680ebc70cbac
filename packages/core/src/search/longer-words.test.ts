import { expect, test } from 'vitest'
import { outsideLongerWords } from './longer-words.ts'
import { synonymsOf } from './synonyms.ts'
import { understand } from './understand.ts'

const taught = synonymsOf(text => [text])

test('no longer word hides a way of saying something that was taught', () => {
  const ways = taught.flatMap(({ said, meant }) => said.map(way => ({ way, meant: meant[0]?.phrase ?? '' })))
  const hidden = ways.filter(({ way, meant }) => {
    const heard = understand(`人${way.join('，人')}`, taught, () => []).text
    return !heard.split(' ').includes(meant)
  })
  expect(hidden.map(({ way }) => way.join('+'))).toEqual([])
})

test.each([
  ['失业了生活困难', '生'],
  ['我是医生', '生'],
  ['大学毕业生', '生'],
  ['察布查尔的养老金', '查'],
  ['差不多交了十年', '多交'],
  ['打到农业银行', '农'],
  ['矿泉水厂', '矿'],
  ['老师傅退休', '老师'],
  ['转业务员', '转业'],
  ['员工加班', '加'],
])('%s: %s is not meant', (question, part) => expect(outsideLongerWords(question)).not.toContain(part))

test.each([
  ['生活补助', '生活补助'],
  ['农业银行卡', '银行卡'],
  ['农村户口', '农'],
  ['矿上', '矿'],
  ['老师退休', '老师'],
  ['转业军人', '转业'],
  ['差三年', '差'],
])('%s: %s is meant', (question, part) => expect(outsideLongerWords(question)).toContain(part))
