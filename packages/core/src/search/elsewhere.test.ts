import { expect, test } from 'vitest'
import { elsewhereIn, elsewhereOf } from './elsewhere.ts'

const known = elsewhereOf(text => text.match(/../g) ?? [])
const asked = (question: string, ...titles: readonly string[]) =>
  elsewhereIn(question, known, titles)?.name ?? null

test.each([
  ['老板拖欠工资怎么办', '拖欠工资'],
  ['工资三个月没发了', '拖欠工资'],
  ['生孩子能报销吗', '生育津贴'],
  ['灵活就业人员怎么交社保', '灵活就业人员参保'],
  ['社保卡挂失', '社会保障卡'],
])('%s is about %s', (question, name) => expect(asked(question)).toBe(name))

test.each(['失业期间生育津贴', '灵活就业人员退休', '失业金怎么领', '工资基数报错了'])(
  '%s is about nothing of others',
  question => expect(asked(question)).toBeNull(),
)

test('an item that is called so is what is meant', () => {
  expect(asked('老板拖欠工资怎么办', '拖欠农民工工资投诉')).toBeNull()
  expect(asked('老板拖欠工资怎么办', '缴费工资申报')).toBe('拖欠工资')
  // 扩 and 岗 are in no word of two characters: the name is borne wholly or not at all.
  const words = elsewhereOf(text => (text.includes('扩岗') ? ['一次性', '补助'] : []))
  expect(elsewhereIn('扩岗补助', words, ['一次性创业补助'])?.name).toBe('一次性扩岗补助')
  expect(elsewhereIn('扩岗补助', words, ['一次性扩岗补助申请'])).toBeNull()
})

test('what else a question says is told apart: it may be the matter', () => {
  const told = elsewhereIn('公司欠我工资把我辞退了能领失业金吗', known, [])
  expect(told).toEqual({ name: '拖欠工资', rest: '  我 把我辞退了能领失业金吗' })
})
