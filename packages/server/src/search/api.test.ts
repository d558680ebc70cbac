import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/database.ts'
import { readUnanswered } from '../unanswered/store.ts'
import { searchApi } from './api.ts'
import { searchShape } from './contract.ts'
import { openStarterIndex, regionCode } from './test-index.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await openStarterIndex()
})
afterAll(() => database.close())

const get = (query: string) => searchApi(regionCode, database.db).request(`/?${query}`)

test('hits with their reasons, in no cache and in no index', async () => {
  const response = await get('q=失业金&limit=1')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('x-robots-tag')).toContain('noindex')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await response.json()).toMatchObject({
    hits: [{ item: '失业保险金申领', url: '/items/0062', reasons: [{ said: '失业金', how: 'synonym' }] }],
    understood: { text: '失业金', correction: null, isCut: false },
  })
})

test('a character that no database stores is passed over', async () => {
  expect(await (await get('q=失业%00金&limit=1')).json()).toMatchObject({ understood: { text: '失业 金' } })
})

test.each(['失业金', 'sybxj', '0062', '工商保险怎么认定'])(
  'the answer to %s is as described',
  async question => {
    const answer = await (await get(`q=${question}`)).json()
    expect(answer).toEqual(searchShape.parse(answer))
  },
)

test.each(['', 'q=', 'q=%20', 'q=失业&limit=0', 'q=失业&limit=51', 'q=失业&limit=x'])(
  '?%s is refused',
  async query => expect((await get(query)).status).toBe(400),
)

test('what finds nothing is counted, masked', async () => {
  expect(await (await get('q=打麻将13800138000')).json()).toMatchObject({ hits: [] })
  expect(await readUnanswered(database.db, regionCode, 10)).toEqual([
    { question: '打麻将〔号码〕', count: 1 },
  ])
})
