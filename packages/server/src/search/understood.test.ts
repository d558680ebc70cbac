import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import type { OpenDatabase } from '../database/database.ts'
import { searchGuides } from './search-guides.ts'
import { pointsOfAnAnswer } from './search-result.ts'
import { openStarterIndex, regionCode } from './test-index.ts'

let database: OpenDatabase

beforeAll(async () => {
  database = await openStarterIndex()
})
afterAll(() => database.close())

const titles = async (question: string) =>
  (await searchGuides(database.db, regionCode, question, 3)).hits.map(({ path }) => path.at(-1))

test.each(readConfig({}).topics)(
  'the topic “$title” asks what is surely answered by one of its own items',
  async topic => {
    const { hits, understood } = await searchGuides(database.db, regionCode, topic.question, 1)
    const items = topic.groups.flatMap(group => group.items)
    expect(items).toContain(hits[0]?.path.at(-1))
    expect(hits[0]?.score).toBeGreaterThan(pointsOfAnAnswer)
    expect(understood.notHere).toBeNull()
  },
)

test.each([
  ['我被厂里裁了能领什么钱', '失业保险金申领'],
  ['丢了工作领什么补贴', '失业保险金申领'],
  ['丧葬费怎么领', '企业职工养老保险死亡待遇申领'],
  ['老人去世抚恤金', '企业职工养老保险死亡待遇申领'],
  ['领失业金期间去世', '领取失业保险待遇期间死亡丧葬补助金和抚恤金申领'],
  ['工地上摔死了', '工亡待遇申领'],
])('%s finds %s first: a special case only where it is told', async (question, title) =>
  expect((await titles(question))[0]).toBe(title),
)

describe('a character of a longer word is not what was taught', () => {
  test.each([
    ['失业了生活困难怎么办', '失业保险金申领'],
    ['我是医生失业了', '失业保险金申领'],
    ['大学毕业生失业', '失业保险金申领'],
    ['厂子破产失业', '失业保险金申领'],
    ['察布查尔 养老金怎么领', '企业职工基本养老金申领'],
    ['养老金有多少', '企业职工基本养老金申领'],
    ['失业生孩子', '失业人员生育一次性加发失业保险金申领'],
    ['失业期间生了个娃', '失业人员生育一次性加发失业保险金申领'],
    ['失业做生意', '失业人员自主创业后一次性失业保险金申领'],
    ['农村怎么领养老金', '城乡居民养老保险待遇申领'],
    ['老师傅退休', '企业职工基本养老金申领'],
    ['矿泉水厂退休', '企业职工基本养老金申领'],
    ['查养老保险', '个人权益记录（参保证明）查询打印'],
    ['矿上干活退休', '企业职工从事特殊工种提前退休申请'],
    ['老师退休', '机关事业单位养老保险待遇申领'],
    ['转业军人', '退役军人养老保险关系转移接续申请'],
    ['养老金比别人少', '企业职工养老保险待遇重核申请'],
  ])('%s finds %s first', async (question, title) => expect((await titles(question))[0]).toBe(title))

  test.each([
    ['差不多交了十年', '企业职工重复缴费退款'],
    ['养老金打到农业银行领不到', '城乡居民养老保险待遇申领'],
    ['矿泉水厂退休', '企业职工从事特殊工种提前退休申请'],
    ['转业务员', '退役军人养老保险关系转移接续申请'],
  ])('%s does not find %s', async (question, title) => expect(await titles(question)).not.toContain(title))
})

describe('who lost a job', () => {
  test.each(
    `失业 被炒了 被辞了 单位把我辞了 被劝退 解雇 被优化了 待岗 没班上了 没活干了 厂子黄了 厂子不要我了 工作没了怎么办
     没了工作怎么办 老公工作没了 饭碗没了 公司垮了 公司让我走人 被老板开了有没有补贴 离职了能领啥 合同到期不续签 合同到期了`
      .trim()
      .split(/\s+/),
  )('%s: asks for unemployment pay first', async question =>
    expect((await titles(question))[0]).toBe('失业保险金申领'),
  )

  test.each([
    ['被裁员有补贴吗', '失业保险金申领'],
    ['不裁员补贴', '稳岗返还（稳岗补贴）申领'],
    ['工伤离职能领多少', '一次性工伤医疗补助金申请'],
    ['工伤离职补贴', '一次性工伤医疗补助金申请'],
    ['农民工合同不续签', '农民合同制工人一次性生活补助申领'],
    ['没工作养老', '城乡居民养老保险参保登记'],
  ])('%s finds %s in the first three', async (question, title) =>
    expect(await titles(question)).toContain(title),
  )
})

describe('only people die', () => {
  const isAboutDeath = async (question: string) =>
    (await titles(question)).some(title => /死亡|工亡/.test(title ?? ''))

  test.each([
    '人没了怎么办',
    '我爸没了',
    '爱人走了有丧葬费吗',
    '老公没了能领多少钱',
    '我弟在工地没了',
    '人走了社保怎么办',
  ])('%s tells a death', async question => expect(await isAboutDeath(question)).toBe(true))

  test.each([
    '工作没了',
    '卡没了',
    '公司没了',
    '饭碗没了',
    '户口本没了',
    '爷爷的户口本没了',
    '老公工作没了',
    '公司搬走了',
  ])('%s tells none', async question => expect(await isAboutDeath(question)).toBe(false))
})
