import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { validator } from '../../../../tools/html-validator.ts'
import { createApp } from '../app.ts'
import { prepareSite } from '../commands/prepare-site.ts'
import { readConfig } from '../config.ts'
import type { OpenDatabase } from '../database/database.ts'
import { openTestDatabase } from '../database/test-database.ts'

const config = readConfig({})
let database: OpenDatabase
let portal: Hono

beforeAll(async () => {
  database = await openTestDatabase()
  portal = createApp(config, database.db)
})
afterAll(() => database.close())

/** One line per fault: where, and what is wrong. */
async function faults(address: string, status: number): Promise<string[]> {
  const answer = await portal.request(address)
  expect([address, answer.status]).toEqual([address, status])
  const { results } = validator.validateStringSync(await answer.text())
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${address} ${line}:${column} ${ruleId}: ${message}`),
  )
}

test('before a catalogue is read', async () => {
  expect(await faults('/', 200)).toEqual([])
})

test.each([
  ['/', 200],
  ['/items', 200],
  ['/items?doubtful=1', 200],
  ['/items?tier=%E4%B9%A1%E9%95%87', 200],
  ['/items/versions', 200],
  ['/items/versions/1', 200],
  ['/items/versions/7', 404],
  ['/items?name=%E5%A4%B1%E4%B8%9A', 200],
  ['/items?name=%22%3E%3Cb%3E', 200],
  ['/items?category=none', 200],
  ['/items/0062/editions', 200],
  ['/items/0062/editions?on=x', 400],
  ['/items/0062/editions?on=2020-01-01', 200],
  ['/items/0062/editions/1', 200],
  ['/topics', 200],
  ['/coverage', 200],
  ['/disclosure', 200],
  ['/data', 200],
  ['/privacy', 200],
  ['/topics/no-such-topic', 404],
  ['/items/no-such-item', 404],
  ['/search?q=%E5%8C%BB%E4%BF%9D%E6%8A%A5%E9%94%80', 200],
  ['/deadline', 200],
  ['/deadline?from=x', 400],
  ['/deadline?from=2025-05-20&amount=20&unit=working-day&region=654002', 200],
  ['/no-such-page', 404],
])('%s', async (address, status) => {
  await prepareSite(config, database.db, new Date(), () => {})
  expect(await faults(address, status)).toEqual([])
})

test('every category and every item', async () => {
  const catalogue = await (await portal.request('/items')).text()
  const links = [...catalogue.matchAll(/href="(\/items\/[^"]+)"/g)].map(([, href]) => href ?? '')
  expect(links.length).toBeGreaterThanOrEqual(81)
  const home = await (await portal.request('/')).text()
  const categories = [...home.matchAll(/href="(\/items\?category=[^"]+)"/g)].map(([, href]) => href ?? '')
  expect(categories.length).toBeGreaterThan(0)
  const topics = [...home.matchAll(/href="(\/topics\/[^"]+)"/g)].map(([, href]) => href ?? '')
  expect(topics).toHaveLength(10)
  for (const address of new Set([...categories, ...topics, ...links]))
    expect(await faults(address, 200)).toEqual([])
}, 120_000)

test('the page of a failure', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const broken = await openTestDatabase()
  portal = createApp(config, broken.db)
  await broken.close()
  expect(await faults('/', 500)).toEqual([])
  log.mockRestore()
})
