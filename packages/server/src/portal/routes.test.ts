import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { storeFirst } from '../catalogue/import-catalogue.ts'
import { type Config, readConfig } from '../config.ts'
import type { OpenDatabase } from '../database/database.ts'
import { openTestDatabase } from '../database/test-database.ts'
import { anItem } from './an-item.ts'
import { portalRoutes } from './routes.tsx'

const config: Config = readConfig({})
let database: OpenDatabase
let portal: Hono

beforeAll(async () => {
  database = await openTestDatabase()
  portal = new Hono().route('/', portalRoutes(config, database.db))
})
afterAll(() => database.close())

test('before a catalogue is read, the pages say so', async () => {
  for (const address of ['/', '/items']) {
    expect(await text(address)).toContain('目录还没有读入')
  }
  expect((await portal.request('/items/0001')).status).toBe(404)
})

test('once it is read, home, catalogue and item answer, HEAD too', async () => {
  const catalogue = { title: '某市基层政务公开标准目录', items: [anItem()], findings: [] }
  const source = { name: 'catalogue.txt', hash: '0'.repeat(64) }
  await storeFirst(database.db, config.site, catalogue, source, new Date())
  for (const address of ['/', '/items', '/items/0001']) {
    expect((await portal.request(address)).status).toBe(200)
    const head = await portal.request(address, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  }
  expect(await text('/items/0001')).toMatch(/^<!doctype html><html lang="zh-CN">/)
})

test('every column of the site answers, and every file that is offered', async () => {
  const page = await text('/data')
  const files = [...page.matchAll(/href="(\/data\/[^"]+)"/g)].map(match => match[1] ?? '')
  expect(files).toHaveLength(9)
  for (const address of ['/topics', '/coverage', '/disclosure', '/privacy', ...files]) {
    expect([address, (await portal.request(address)).status]).toEqual([address, 200])
  }
})

test('a situation is a page of its own; one that is unknown, or of which nothing is left, is a 404', async () => {
  expect(await text('/topics/unemployment')).toContain('丢了工作')
  expect((await portal.request('/topics/nothing')).status).toBe(404)
  expect((await portal.request('/topics/retirement')).status).toBe(404)
})

test('an unknown code is a 404 that leads to the catalogue and does not repeat what was typed', async () => {
  const answer = await portal.request('/items/call-13800000000')
  const page = await answer.text()
  expect(answer.status).toBe(404)
  expect(page).toContain('目录里没有这个编码的事项')
  expect(page).toContain('href="/items"')
  expect(page).toContain('action="/search"')
  expect(page).not.toContain('13800000000')
})

test('a code with a byte that no database keeps is unknown as well', async () => {
  expect((await portal.request('/items/a%00')).status).toBe(404)
})

test('any other address is a 404 page', async () => {
  for (const [address, method] of [
    ['/nothing', 'GET'],
    ['/%E0%A4%A', 'GET'],
    ['/assets/portal-0000000000.css', 'GET'],
  ] as const) {
    const answer = await portal.request(address, { method })
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('没有这一页')])
  }
})

test('nothing can be sent to a page: 405, and what can be done instead', async () => {
  const answer = await portal.request('/items', { method: 'POST' })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

test('a slash too many leads to the page, and never to another host', async () => {
  for (const [address, to] of [
    ['/coverage/', '/coverage'],
    ['/topics/unemployment/', '/topics/unemployment'],
  ] as const) {
    const answer = await portal.request(address)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, to])
  }
  expect((await portal.request('http://localhost//example.org/')).status).toBe(404)
})

test('/items/ leads to /items and keeps the question', async () => {
  const answer = await portal.request('/items/?name=%E5%A4%B1%E4%B8%9A')
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/items?name=%E5%A4%B1%E4%B8%9A'])
})

test('a slash too many after a code is dropped, and leads nowhere else', async () => {
  const answer = await portal.request('/items/0001/')
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/items/0001'])
  expect((await portal.request('//example.org/')).headers.get('location')).toBeNull()
})

test('the style sheet named by the page may be kept for ever', async () => {
  const href = /<link rel="stylesheet" href="([^"]+)"/.exec(await text('/'))?.[1] ?? ''
  const answer = await portal.request(href)
  expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(answer.headers.get('cache-control')).toContain('immutable')
})

test('with the database gone the reader gets a page and the log one line without the question', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const broken = await openTestDatabase()
  const failing = new Hono().route('/', portalRoutes(config, broken.db))
  await broken.close()

  const answer = await failing.request('/items?name=secret')
  const lines = log.mock.calls.map(([line]) => String(line))
  log.mockRestore()
  expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining('这一页暂时打不开')])
  expect(lines).toEqual([expect.stringMatching(/^GET \/items [^\n]+\n$/)])
  expect(lines[0]).not.toMatch(/secret|654002/)
})

async function text(address: string): Promise<string> {
  return (await portal.request(address)).text()
}
