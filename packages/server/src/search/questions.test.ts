import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/database.ts'
import { hitRates, readQuestions } from './hit-rates.ts'
import { searchGuides } from './search-guides.ts'
import { fixtures, openStarterIndex, regionCode, starterGuides } from './test-index.ts'
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

test.each(['citizen-questions.jsonl', 'composed-questions.jsonl'])(
  '%s: where an item that answers comes first, nobody is told that it is not here',
  async file => {
    const told: string[] = []
    for (const { question, expected } of readQuestions(join(fixtures, file))) {
      const { hits, understood } = await searchGuides(database.db, regionCode, question, 1)
      const isRight = expected.includes(hits[0]?.path.at(-1) ?? '')
      if (isRight && understood.notHere !== null) told.push(`${question}: ${understood.notHere}`)
    }
    expect(told).toEqual([])
  },
)

test('every item is found first by its own name, whole or without the act at its end', async () => {
  const lost: string[] = []
  for (const { path } of starterGuides) {
    const name = path.at(-1) ?? ''
    for (const asked of [name, `${name.replace(/(?:申请|申领|申报)$/, '')}怎么办`]) {
      const { hits } = await searchGuides(database.db, regionCode, asked, 1)
      if (hits[0]?.path.at(-1) !== name) lost.push(asked)
    }
  }
  expect(lost).toEqual([])
})

test('no question stands in the synonyms: what people share are words, not sentences', () => {
  const said = synonyms().flatMap(synonym => synonym.said.flat())
  const asked = readQuestions(join(fixtures, 'citizen-questions.jsonl')).map(({ question }) => question)
  const sentences = said.filter(part => part.length >= 8 && asked.some(question => question.includes(part)))
  expect(sentences).toEqual([])
})
