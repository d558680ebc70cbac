import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { readStarterGuides } from '../content/read-starter-guides.ts'
import type { OpenDatabase } from '../database/database.ts'
import { openTestDatabase } from '../database/test-database.ts'
import { readUnanswered } from '../unanswered/store.ts'
import { searchApi } from './api.ts'
import { indexGuides } from './index-guides.ts'

const { site, cataloguePath } = readConfig({})
let database: OpenDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  await indexGuides(
    database.db,
    site.regionCode,
    readStarterGuides(join(cataloguePath, '../starter-facts.json')).map((starter, n) => ({
      code: String(n + 1).padStart(4, '0'),
      ...starter,
    })),
  )
})
afterAll(() => database.close())

const get = (query: string) => searchApi(site.regionCode, database.db).request(`/?${query}`)

test('hits with their reasons, in no cache and in no index', async () => {
  const response = await get('q=失业金&limit=1')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('x-robots-tag')).toContain('noindex')
  expect(await response.json()).toMatchObject({
    hits: [{ item: '失业保险金申领', url: '/items/0062', reasons: [{ said: '失业金', how: 'synonym' }] }],
    understood: { text: '失业金', correction: null, isCut: false },
  })
})

test('a character that no database stores is passed over', async () => {
  expect(await (await get('q=失业%00金&limit=1')).json()).toMatchObject({ understood: { text: '失业 金' } })
})

test.each(['', 'q=', 'q=%20', 'q=失业&limit=0', 'q=失业&limit=51', 'q=失业&limit=x'])(
  '?%s is refused',
  async query => expect((await get(query)).status).toBe(400),
)

test('what finds nothing is counted, masked', async () => {
  expect(await (await get('q=打麻将13800138000')).json()).toMatchObject({ hits: [] })
  expect(await readUnanswered(database.db, site.regionCode, 10)).toEqual([
    { question: '打麻将〔号码〕', count: 1 },
  ])
})
