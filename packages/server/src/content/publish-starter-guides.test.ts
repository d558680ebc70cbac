import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAudit } from '../audit/store.ts'
import { importOnce } from '../catalogue/import-catalogue.ts'
import type { StoredCatalogue } from '../catalogue/store.ts'
import { readConfig } from '../config.ts'
import type { OpenDatabase } from '../database/database.ts'
import { openTestDatabase } from '../database/test-database.ts'
import { findEditionsInForce, insertStarterEditions } from '../publication/store.ts'
import { Refusal } from '../refusal.ts'
import { publishStarterGuides } from './publish-starter-guides.ts'

const { site, cataloguePath, starterFactsPath } = readConfig({})
const path = starterFactsPath ?? ''
const now = new Date('2026-11-23T16:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'mingbai-facts-'))
let database: OpenDatabase
let catalogue: StoredCatalogue

beforeAll(async () => {
  database = await openTestDatabase()
  catalogue = (await importOnce(database.db, site, cataloguePath, now)).catalogue
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

const publish = (file: string) => publishStarterGuides(database.db, site.regionCode, catalogue, file, now)

test.each([
  ['none.json', null, /找不到办事资料/],
  ['half.json', '[', /不是有效的 JSON/],
  ['shape.json', '[{"path":[]}]', /写法不对/],
])(
  'facts that cannot be used (%s) are refused in one sentence, and nothing is published',
  async (name, text, why) => {
    const file = join(folder, name)
    if (text !== null) writeFileSync(file, text)
    const refused = publish(file)
    await expect(refused).rejects.toThrow(Refusal)
    await expect(refused).rejects.toThrow(why)
    expect((await findEditionsInForce(database.db, site.regionCode)).size).toBe(0)
  },
)

test('the first start publishes an edition for each item, marked as a demonstration, and says so in the audit', async () => {
  expect(await publish(path)).toBe(81)
  const editions = await findEditionsInForce(database.db, site.regionCode)
  expect(editions.size).toBe(81)
  expect([...editions.values()].every(({ demonstration, number }) => demonstration && number === 1)).toBe(
    true,
  )
  const [last] = (await readAudit(database.db, site.regionCode, null, 9)).slice(-1)
  expect(last).toMatchObject({ action: 'starter-guides-published', after: { editions: 81 } })
})

test('an edition keeps the instant of publishing, and what nobody knows is null', async () => {
  const edition = (await findEditionsInForce(database.db, site.regionCode)).get('0062')
  expect(edition).toMatchObject({ publishedAt: now, formedOn: null, checkedOn: null, hashAlgorithm: 'sm3' })
  expect(edition?.guide.name).toBe('失业保险金申领')
  expect(edition?.contentHash).toMatch(/^[0-9a-f]{64}$/)
})

test('a later start changes nothing', async () => {
  const before = await findEditionsInForce(database.db, site.regionCode)
  expect(await publish(path)).toBe(0)
  expect(await findEditionsInForce(database.db, site.regionCode)).toEqual(before)
})

test('two processes that start at once publish once', async () => {
  const guide = (await findEditionsInForce(database.db, site.regionCode)).get('0001')?.guide
  if (!guide) throw new Error('the guide is there')
  const again = [{ itemCode: '0001', path: ['登记'], guide: { ...guide, name: '另一个' } }]
  await insertStarterEditions(database.db, site.regionCode, again, now)
  expect((await findEditionsInForce(database.db, site.regionCode)).get('0001')?.guide.name).toBe(guide.name)
})
