import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { readStarterGuides } from '../content/read-starter-guides.ts'
import type { OpenDatabase } from '../database/database.ts'
import { openTestDatabase } from '../database/test-database.ts'
import { indexGuides } from './index-guides.ts'
import { searchGuides } from './search-guides.ts'

const { site, cataloguePath } = readConfig({})
const guides = readStarterGuides(join(cataloguePath, '../starter-facts.json')).map((starter, n) => ({
  code: String(n + 1).padStart(4, '0'),
  ...starter,
}))
let database: OpenDatabase

beforeAll(async () => {
  database = await openTestDatabase()
  await database.db.transaction(tx => indexGuides(tx, site.regionCode, guides))
})
afterAll(() => database.close())

const titles = async (question: string) =>
  (await searchGuides(database.db, site.regionCode, question, 3)).hits.map(({ path }) => path.at(-1))

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
