import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/database.ts'
import { indexGuides } from './index-guides.ts'
import { searchGuides } from './search-guides.ts'
import { starterGuides as guides, openStarterIndex, regionCode } from './test-index.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await openStarterIndex()
})
afterAll(() => database.close())

const ask = (question: string) => searchGuides(database.db, regionCode, question, 5)

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

test.each(['工商银行卡换了', '工商局退休'])('“%s” is no slip of 工伤', async question =>
  expect((await ask(question)).understood.correction).toBeNull(),
)

test.each([
  ['技能补点能领多少', '技能补点', '技能补贴'],
  ['工伤任定怎么弄', '工伤任定', '工伤认定'],
])('%s: for %s is taken what sounds alike, or differs in one character: %s', async (question, said, meant) =>
  expect((await ask(question)).understood.correction).toEqual({ said, meant }),
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
