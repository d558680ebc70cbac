import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/database.ts'
import { forgetGuides, indexGuides, indexMissing, refreshIndex } from './index-guides.ts'
import { countGuides, forgetCounts } from './question/counts.ts'
import { searchGuides } from './search-guides.ts'
import { searchIndexes, searchWords } from './tables.ts'
import { starterGuides as guides, openStarterIndex } from './test-index.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await openStarterIndex()
})
afterAll(() => database.close())

test.each([
  ['654005', '机关事业单位社会保险登记'],
  ['654006', '城乡居民养老保险待遇申领'],
  ['654007', '企业职工重复缴费退款'],
])(
  'a word of 4,000 letters is not indexed, and its guide is found by its other words: %s, %s',
  async (region, title) => {
    const first = guides.find(({ path }) => path.at(-1) === title)
    if (!first) throw new Error('no such item')
    const summary = { text: `${'W'.repeat(4_000)}和喷泉`, gaps: [] }
    const odd = { ...first, guide: { ...first.guide, summary } }
    await database.db.transaction(tx => indexGuides(tx, region, [odd]))
    expect((await searchGuides(database.db, region, '喷泉', 5)).hits).toHaveLength(1)
  },
)

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
