import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/database.ts'
import { indexVersion } from './index-version.ts'
import { lexeme } from './lexemes.ts'
import { findRevisions } from './question/store.ts'
import { searchGuides } from './search-guides.ts'
import { fixtures, openStarterIndex, regionCode } from './test-index.ts'

let database: OpenDatabase

beforeAll(async () => {
  database = await openStarterIndex()
})
afterAll(() => database.close())

const ask = (question: string) => searchGuides(database.db, regionCode, question, 5)
const first = async (question: string) => (await ask(question)).hits[0]?.path.at(-1)

test.each([
  ['失业金怎么领', '失业保险金申领'],
  ['失業金怎麼領', '失业保险金申领'],
  ['失\u200b业\u200b金', '失业保险金申领'],
  ['失业保险斤怎么领', '失业保险金申领'],
  ['失业保险金身领', '失业保险金申领'],
  ['工商认定', '工伤认定申请'],
  ['共伤认定怎么弄', '工伤认定申请'],
  ['养劳金认证', '企业职工领取养老保险待遇资格认证'],
  ['稳岗反还', '稳岗返还（稳岗补贴）申领'],
  ['技能提升补帖', '技能提升补贴申领'],
  ['shiyebaoxianjin', '失业保险金申领'],
  ['shiye baoxian jin', '失业保险金申领'],
  ['sybxj', '失业保险金申领'],
  ['shiyejin zenme ling', '失业保险金申领'],
  ['wo bei cai le', '失业保险金申领'],
  ['tiqian tuixiu shenqing', '职工因病或非因工致残完全丧失劳动能力提前退休申请'],
  ['gsrd', '工伤认定申请'],
  ['GONGSHANGRENDING', '工伤认定申请'],
])('%s finds %s first', async (question, title) => expect(await first(question)).toBe(title))

test('a hit says why it was found', async () => {
  const { hits, understood } = await ask('住院饭钱谁出')
  expect(hits[0]?.path.at(-1)).toBe('工伤保险住院伙食补助费申领')
  expect(hits[0]?.reasons).toContainEqual({
    said: '饭钱',
    found: '住院伙食补助费',
    how: 'synonym',
    where: 'title',
  })
  expect(understood.correction).toBeNull()
})

test.each(['0062', ' ００６２ '])('the code “%s” is its item, and the hit says so', async code =>
  expect((await ask(code)).hits).toMatchObject([
    { code: '0062', reasons: [{ said: '0062', found: '失业保险金申领', how: 'code' }] },
  ]),
)

test.each(['0099', '62', '006', '0062 养老'])('“%s” is no code', async question =>
  expect((await ask(question)).hits.map(({ code }) => code)).not.toContain('0062'),
)

test('what is everywhere is found by the names that bear it', async () => {
  const { hits } = await ask('缴费怎么办理')
  expect(hits.length).toBeGreaterThan(2)
  for (const { path } of hits) expect(path.at(-1)).toContain('缴费')
  expect((await ask('申请办理')).hits).toEqual([])
})

test('where one guide in sixteen holds fewer than are wanted, the others are looked at too', async () => {
  const look = async (someFirst: boolean, most: number) => {
    const { guides } = await findRevisions(database.db, regionCode, [
      { column: 'name', query: lexeme(regionCode, '失业'), most, someFirst },
    ])
    return guides
  }
  const all = await look(false, 200)
  expect(all.length).toBeGreaterThan(5)
  // Those of the one in sixteen stand there twice.
  expect([...new Set(await look(true, 200))].toSorted()).toEqual(all.toSorted())
  expect(await look(true, 1)).toHaveLength(1)
})

test.each(['', '？？', '怎么办', '%_\\\'":*&|!()', '今天天气怎么样', '房产证过户'])(
  '“%s” finds nothing',
  async question => expect((await ask(question)).hits).toEqual([]),
)

test('a very long question is read as far as its beginning goes', async () => {
  const { hits, understood } = await ask(`失业金怎么领${'啊'.repeat(5000)}`)
  expect(hits[0]?.path.at(-1)).toBe('失业保险金申领')
  expect(understood.isCut).toBe(true)
  expect(understood.text).toHaveLength(200)
})

test('another region finds nothing of this one', async () =>
  expect((await searchGuides(database.db, '654003', '失业金怎么领', 5)).hits).toEqual([]))

test('the version names the libraries that cut and sound the words', () => {
  const versionOf = (name: string) =>
    JSON.parse(readFileSync(join(fixtures, `../node_modules/${name}/package.json`), 'utf8')).version
  const [jieba, opencc, pinyin] = ['@node-rs/jieba', 'opencc-js', 'pinyin-pro'].map(versionOf)
  expect(indexVersion).toMatch(
    new RegExp(`^jieba ${jieba}, opencc ${opencc}, pinyin ${pinyin}, fields \\d+$`),
  )
})
