import { join } from 'node:path'
import { textOf } from '@mingbai/core/search/guide-words'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/database.ts'
import { readQuestions } from './hit-rates.ts'
import { searchGuides } from './search-guides.ts'
import { fixtures, openStarterIndex, regionCode, starterGuides } from './test-index.ts'
import { cutWords, searchable } from './words.ts'

/** Of each guide the texts that may call it something, each by itself. */
const textsOf = new Map(
  starterGuides.map(({ code, path, guide }) => {
    const { everydayWords, summary, details } = textOf(path, guide)
    return [code, [path.join(' '), ...everydayWords, summary, details].map(searchable)]
  }),
)
let database: OpenDatabase

beforeAll(async () => {
  database = await openStarterIndex()
})
afterAll(() => database.close())

const hitsOf = async (question: string) => (await searchGuides(database.db, regionCode, question, 5)).hits

function isSaidBy(code: string, phrase: string): boolean {
  const parts = [...searchable(phrase), ...cutWords(phrase)]
  return textsOf.get(code)?.some(text => parts.every(part => text.includes(part))) ?? false
}

test.each(['citizen-questions.jsonl', 'composed-questions.jsonl'])(
  '%s: every answer has a reason, and what it is said to be called stands in it',
  async file => {
    const untrue: string[] = []
    for (const { question } of readQuestions(join(fixtures, file))) {
      for (const { code, reasons } of await hitsOf(question)) {
        if (reasons.length === 0) untrue.push(`${question} ${code}`)
        for (const { said, found } of reasons) {
          if (!isSaidBy(code, found)) untrue.push(`${question} ${code}: ${said} ${found}`)
        }
      }
    }
    expect(untrue).toEqual([])
  },
)

test.each([
  ['矿上干活退休', '职工因病或非因工致残完全丧失劳动能力提前退休申请', '特殊工种提前退休'],
  ['失业后又上班了', '失业保险金申领', '停领失业保险待遇'],
])('%s: %s is not called %s', async (question, title, phrase) => {
  const hit = (await hitsOf(question)).find(({ path }) => path.at(-1) === title)
  expect(hit?.reasons).not.toEqual([])
  expect(hit?.reasons.map(({ found }) => found)).not.toContain(phrase)
})

test('矿上干活退休: what is called so says so', async () => {
  const [first] = await hitsOf('矿上干活退休')
  expect(first?.path.at(-1)).toBe('企业职工从事特殊工种提前退休申请')
  expect(first?.reasons[0]).toMatchObject({ said: '矿', found: '特殊工种提前退休', how: 'synonym' })
})
