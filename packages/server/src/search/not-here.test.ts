import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/database.ts'
import { searchGuides } from './search-guides.ts'
import { pointsOfAnAnswer } from './search-result.ts'
import { openStarterIndex, regionCode } from './test-index.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await openStarterIndex()
})
afterAll(() => database.close())

const ask = (question: string) => searchGuides(database.db, regionCode, question, 5)

test.each([
  ['yibao baoxiao', 'yibao'],
  ['gongjijin tiqu', 'gongjijin'],
  ['mama zou le neng ling duoshao qian', null],
  ['shī-yè-jīn?', null],
])('of “%s” it is said that nothing here is called %s', async (question, unread) =>
  expect((await ask(question)).understood.notHere).toBe(unread),
)

test.each([
  ['公司欠我工资把我辞退了能领失业金吗', '失业保险金申领'],
  ['灵活就业参保人员退休', '企业职工基本养老金申领'],
  ['社保卡挂失了退休金发到哪里', '养老保险待遇发放账户维护申请'],
  ['塔吊砸伤', '工伤认定申请'],
  ['失业金多长时间到账', '失业保险金申领'],
])('“%s” asks for %s, and it is here', async (question, title) => {
  const { hits, understood } = await ask(question)
  expect([hits[0]?.path.at(-1), understood.notHere]).toEqual([title, null])
  expect(hits[0]?.score).toBeGreaterThan(pointsOfAnAnswer)
})

test('whether a matter is here does not depend on how many hits are wanted', async () => {
  const notHere = async (limit: number) =>
    (await searchGuides(database.db, regionCode, '离职证明怎么开', limit)).understood.notHere
  expect([await notHere(1), await notHere(10)]).toEqual(['离职证明', '离职证明'])
})

test.each([
  ['公积金提取', '公积金'],
  ['医保报销', '医保'],
  ['医保卡丢了', '医保卡'],
  ['居住证怎么办', '居住证'],
  ['老板拖欠工资', '拖欠工资'],
  ['灵活就业人员怎么交社保', '灵活就业人员参保'],
  ['生育报销', '生育津贴'],
  ['失业保险交多长时间能领生育津贴', null],
  ['爷爷走了', null],
  ['厨师失业', null],
  ['清洁工摔伤', null],
  ['失业金领了多久', null],
  ['新员工参保', '企业参保登记'],
  ['企业增员', '企业参保人员增减'],
  ['机关单位增员', null],
  ['失业金怎么领', null],
  ['儿子失业了', null],
  ['婆婆去世', null],
  ['父母养老金', null],
  ['农业银行换卡', null],
  ['骑电动车上班摔了', null],
  ['退休时间', null],
  ['养老金标准', null],
  ['儿子的公积金提取', '公积金'],
  ['深圳交的失业金如何才能领取', null],
])('“%s” is about what no item is called: %s', async (question, word) =>
  expect((await ask(question)).understood.notHere).toBe(word),
)
