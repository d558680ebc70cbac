import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/database.ts'
import { hitRates, readQuestions } from './hit-rates.ts'
import { searchGuides } from './search-guides.ts'
import { fixtures, openStarterIndex, regionCode } from './test-index.ts'
import { synonyms } from './words.ts'

let database: OpenDatabase

beforeAll(async () => {
  database = await openStarterIndex()
})
afterAll(() => database.close())

test.each(['citizen-questions.jsonl', 'composed-questions.jsonl'])(
  '%s: the right item first in 70 %, in the first three in 88 %, by question and by item',
  async file => {
    const rates = await hitRates(readQuestions(join(fixtures, file)), async question => {
      const { hits } = await searchGuides(database.db, regionCode, question, 3)
      return hits.map(({ path }) => path.at(-1) ?? '')
    })
    expect(rates.byQuestion.first).toBeGreaterThanOrEqual(0.7)
    expect(rates.byItem.first).toBeGreaterThanOrEqual(0.7)
    expect(rates.byQuestion.firstThree).toBeGreaterThanOrEqual(0.88)
    expect(rates.byItem.firstThree).toBeGreaterThanOrEqual(0.88)
  },
)

test('no question stands in the synonyms: what people share are words, not sentences', () => {
  const said = synonyms().flatMap(synonym => synonym.said.flat())
  const asked = readQuestions(join(fixtures, 'citizen-questions.jsonl')).map(({ question }) => question)
  const sentences = said.filter(part => part.length >= 8 && asked.some(question => question.includes(part)))
  expect(sentences).toEqual([])
})
