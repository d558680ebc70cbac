import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/database.ts'
import { forgetGuides, indexGuides, indexMissing, refreshIndex } from './index-guides.ts'
import { indexVersion } from './index-version.ts'
import { lexeme } from './lexemes.ts'
import { countGuides, forgetCounts } from './question/counts.ts'
import { findRevisions } from './question/store.ts'
import { searchGuides } from './search-guides.ts'
import { pointsOfAnAnswer } from './search-result.ts'
import { searchIndexes, searchWords } from './tables.ts'
import { fixtures, starterGuides as guides, openStarterIndex, regionCode } from './test-index.ts'

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

test('a corrected question says what it was taken for', async () => {
  const { understood } = await ask('失业保险斤怎么领')
  expect(understood).toEqual({
    text: '失业保险金怎么领',
    correction: { said: '保险斤', meant: '保险金' },
    notHere: null,
    isCut: false,
  })
})

test.each([
  ['shiye', '失业'],
  ['shiyebaoxianjin', '失业保险金'],
  ['tuixiu', '退休'],
  ['gongshang', '工伤'],
])('%s is read as %s, and the answer says so', async (said, meant) =>
  expect((await ask(said)).understood).toMatchObject({ text: meant, correction: { said, meant } }),
)

test.each([
  ['yibao baoxiao', 'yibao'],
  ['gongjijin tiqu', 'gongjijin'],
  ['mama zou le neng ling duoshao qian', null],
  ['shī-yè-jīn?', null],
])('of “%s” it is said that nothing here is called %s', async (question, unread) =>
  expect((await ask(question)).understood.notHere).toBe(unread),
)

test('what is everywhere is found by the names that bear it', async () => {
  const { hits } = await ask('缴费怎么办理')
  expect(hits.length).toBeGreaterThan(2)
  for (const { path } of hits) expect(path.at(-1)).toContain('缴费')
  expect((await ask('申请办理')).hits).toEqual([])
})

test.each(['工商', '工商认定', '工商保险', '工商报销'])('%s: 工伤 is meant', async question => {
  const { hits, understood } = await ask(question)
  expect(understood).toMatchObject({ correction: { said: question }, notHere: null })
  expect(hits[0]?.path.at(-1)).toContain('工伤')
})

test.each(['公交司机退休', '保安被辞退', '身份证过期了', '我一直在外地', '家人去世', '教室里摔伤'])(
  'in “%s” no word of the dictionary is taken for a slip of another that sounds so',
  async question => expect((await ask(question)).understood.correction).toBeNull(),
)

test.each(['工亡赔偿', '养老保险买', '退休体检', '身份证用', '社保局电话', '农保涨钱', '工伤报警'])(
  '“%s” is said as it was meant',
  async question => expect((await ask(question)).understood.correction).toBeNull(),
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

test.each(['工商银行卡换了', '工商局退休'])('“%s” is no slip of 工伤', async question =>
  expect((await ask(question)).understood.correction).toBeNull(),
)

test.each([
  ['技能补点能领多少', '技能补点', '技能补贴'],
  ['工伤任定怎么弄', '工伤任定', '工伤认定'],
])('%s: for %s is taken what sounds alike, or differs in one character: %s', async (question, said, meant) =>
  expect((await ask(question)).understood.correction).toEqual({ said, meant }),
)

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

test.each(['能领失业金吗', '被公司开除了能领失业金吗', '我想领失业金', '我要领失业金怎么办'])(
  '“%s” asks for what is given, not for its end',
  async question => {
    const { hits, understood } = await ask(question)
    expect(understood.correction).toBeNull()
    expect(hits[0]?.path.at(-1)).toBe('失业保险金申领')
  },
)

test.each(['身份证丢了', '社保卡丢了', '银行卡掉了'])('“%s” has no slip in it', async question =>
  expect((await ask(question)).understood.correction).toBeNull(),
)

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

test('a slip is mended where many guides share the words beside it', async () => {
  const region = '654005'
  // From some thousand guides on the mended question is looked for where the one with the slip was.
  const copies = Array.from({ length: 14 }, (_, n) => `第${n}区`).flatMap(area =>
    guides.map(({ code, path, guide }) => ({
      code: `${code}-${area}`,
      path: [...path.slice(0, -1), `${area}${path.at(-1)}`],
      guide,
    })),
  )
  await database.db.transaction(tx => indexGuides(tx, region, copies))
  const { understood } = await searchGuides(database.db, region, '恢复城乡居民杨老保险待遇申请', 5)
  expect(understood.correction?.meant).toBe('养老保险')
}, 60_000)

test('a word of 4,000 letters is not indexed, and its guide is found by its other words', async () => {
  const [first] = guides
  if (!first) throw new Error('no guide')
  const summary = { text: `${'W'.repeat(4_000)}和喷泉`, gaps: [] }
  const odd = { ...first, guide: { ...first.guide, summary } }
  await database.db.transaction(tx => indexGuides(tx, '654005', [odd]))
  expect((await searchGuides(database.db, '654005', '喷泉', 5)).hits).toHaveLength(1)
})

test('another region finds nothing of this one', async () =>
  expect((await searchGuides(database.db, '654003', '失业金怎么领', 5)).hits).toEqual([]))

describe('the index follows what is published', () => {
  const region = '654004'
  const [item] = guides.filter(({ path }) => path.at(-1) === '失业保险金申领')
  if (!item) throw new Error('no such item')
  const find = async (question: string) =>
    (await searchGuides(database.db, region, question, 5)).hits.map(({ code }) => code)
  const counts = async () =>
    (
      await database.db
        .select({ word: searchWords.word, guides: searchWords.guides })
        .from(searchWords)
        .where(eq(searchWords.regionCode, region))
        .orderBy(searchWords.word)
    ).map(({ word, guides }) => `${word} ${guides}`)

  test('an item without a guide is found by its name, and by all of its guide once that is published', async () => {
    await indexMissing(database.db, region, [{ ...item, guide: null }])
    expect(await find('失业保险金')).toEqual([item.code])
    expect(await find('下岗补助')).toEqual([item.code])
    expect(await find('被裁员')).toEqual([item.code])
    expect(await find('劳动关系证明')).toEqual([])
    await indexGuides(database.db, region, [item])
    expect(await find('劳动关系证明')).toEqual([item.code])
    await indexMissing(database.db, region, [{ ...item, guide: null }])
    expect(await find('劳动关系证明')).toEqual([item.code])
  })

  test('published again it is counted once', async () => {
    const before = await counts()
    await indexGuides(database.db, region, [item])
    expect(await counts()).toEqual(before)
  })

  test('an index of an older version is made anew and loses nothing', async () => {
    const before = await counts()
    expect(await refreshIndex(database.db, region)).toBe(false)
    await database.db
      .update(searchIndexes)
      .set({ version: 'old' })
      .where(eq(searchIndexes.regionCode, region))
    expect(await refreshIndex(database.db, region)).toBe(true)
    expect(await refreshIndex(database.db, region)).toBe(false)
    expect(await counts()).toEqual(before)
    expect(await find('劳动关系证明')).toEqual([item.code])
  })

  test('what is remembered of how often words stand changes no answer, also while the index changes', async () => {
    const askHere = () => searchGuides(database.db, region, '失业保险金怎么领，去哪里办工伤认定', 5)
    const others = guides.filter(({ code }) => code !== item.code).slice(0, 12)
    const answers = [askHere()]
    for (const other of others) {
      await database.db.transaction(tx => indexGuides(tx, region, [other]))
      answers.push(askHere(), askHere())
    }
    for (const answer of await Promise.all(answers)) expect(answer.hits[0]?.code).toBe(item.code)
    const remembered = await askHere()
    forgetCounts(database.db, region)
    expect(remembered).toEqual(await askHere())
    await forgetGuides(
      database.db,
      region,
      others.map(({ code }) => code),
    )
  })

  test('words without end are not all remembered: what was counted before them is counted again', async () => {
    const counted = () => countGuides(database.db, region, ['失业', '保险金', '没有'], ['失业', '没有'])
    const setCount = (guides: number) =>
      database.db
        .update(searchWords)
        .set({ guides })
        .where(and(eq(searchWords.regionCode, region), eq(searchWords.word, '失业')))
    const before = await counted()
    const count = before.corpus.guidesWith.get('失业') ?? 0
    // Behind the index's back: its revision stays, and what is remembered is not asked again.
    await setCount(count + 7)
    expect(await counted()).toEqual(before)
    await countGuides(
      database.db,
      region,
      Array.from({ length: 25_000 }, (_, n) => `词${n}`),
      [],
    )
    expect((await counted()).corpus.guidesWith.get('失业')).toBe(count + 7)
    await setCount(count)
    forgetCounts(database.db, region)
    expect(await counted()).toEqual(before)
    expect([...before.corpus.guidesWith.keys()]).toEqual(['失业', '保险金'])
    expect([...before.names]).toEqual(['失业'])
  })

  test('what is repealed is found no more and counts for nothing', async () => {
    await forgetGuides(database.db, region, [item.code])
    expect(await find('失业保险金')).toEqual([])
    expect(await counts()).toEqual([])
  })
})

test('the version names the libraries that cut and sound the words', () => {
  const versionOf = (name: string) =>
    JSON.parse(readFileSync(join(fixtures, `../node_modules/${name}/package.json`), 'utf8')).version
  const [jieba, opencc, pinyin] = ['@node-rs/jieba', 'opencc-js', 'pinyin-pro'].map(versionOf)
  expect(indexVersion).toMatch(
    new RegExp(`^jieba ${jieba}, opencc ${opencc}, pinyin ${pinyin}, fields \\d+$`),
  )
})
