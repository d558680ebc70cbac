import { Hono } from 'hono'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Following, followPublicVersion } from './follow-public-version.ts'
import { keep, keepMark } from './keep.ts'
import { keepPages } from './keep-pages.ts'
import { PageCache } from './page-cache.ts'

let renders: number
let app: Hono
let following: Following
let questions: number

/** Pages that say how often they were made, slowly enough for others to come meanwhile. */
beforeEach(async () => {
  renders = 0
  let version = 'v1'
  const pages = new PageCache({ pages: 10, bytes: 1_000_000 }, { milliseconds: 2_000, now: () => 0 })
  questions = 0
  const readVersion = async () => {
    questions++
    const read = version
    await new Promise(done => setTimeout(done, 20))
    return read
  }
  following = followPublicVersion(pages, readVersion, { now: () => 0, say: () => {} })
  await following.ask()
  const render = async () => {
    await new Promise(done => setTimeout(done, 20))
    return `made ${++renders}`
  }
  app = new Hono().use(keepPages(pages, following.ask))
  app.get('/kept', async c => {
    keep(c)
    return c.text(await render())
  })
  app.post('/published', c => {
    version = 'v2'
    return c.body(null, 204)
  })
  app.post('/refused', c => c.body(null, 409))
  app.get('/personal', async c => c.text(await render()))
  app.get('/missing', async c => {
    keep(c)
    return c.text(await render(), 404)
  })
  app.get('/broken', async c => {
    keep(c)
    throw new Error(await render())
  })
  app.onError((error, c) => c.text(error.message, 500))
})
afterEach(() => following.stop())

const text = async (address: string, init?: RequestInit) => (await app.request(address, init)).text()
const atOnce = (address: string) => Promise.all(Array.from({ length: 50 }, () => text(address)))

test('many who ask for one page at once wait for one rendering', async () => {
  expect(new Set(await atOnce('/kept'))).toEqual(new Set(['made 1']))
  expect(await text('/kept')).toBe('made 1')
})

test('who reads after the answer to what changed the public pages is given none from before', async () => {
  expect(await text('/kept')).toBe('made 1')
  expect((await app.request('/published', { method: 'POST' })).status).toBe(204)
  expect(await text('/kept')).toBe('made 2')
})

test('who is refused does not wait until the database was asked once more', async () => {
  const before = questions
  await app.request('/refused', { method: 'POST' })
  expect(questions).toBe(before)
  await app.request('/published', { method: 'POST' })
  expect(questions).toBeGreaterThan(before)
})

test('what is not marked is made for each', async () => {
  expect(new Set(await atOnce('/personal')).size).toBe(50)
  const answer = await app.request('/personal')
  expect(answer.headers.get('cache-control')).toBe('private, no-cache')
})

test.each(['/missing', '/broken'])(
  '%s is not kept even where it was marked before it went wrong',
  async address => {
    expect([await text(address), await text(address)]).toEqual(['made 1', 'made 2'])
  },
)

test('another query is another page, and an address without end is no page to keep', async () => {
  expect([await text('/kept'), await text('/kept?a'), await text('/kept')]).toEqual([
    'made 1',
    'made 2',
    'made 1',
  ])
  const long = `/kept?${'x'.repeat(3_000)}`
  expect([await text(long), await text(long)]).toEqual(['made 3', 'made 4'])
})

test('a POST to the address of a kept page is not answered by it', async () => {
  await text('/kept')
  expect((await app.request('/kept', { method: 'POST' })).status).toBe(404)
})

test('nobody sees the mark', async () => {
  for (const address of ['/kept', '/kept', '/missing', '/broken', `/kept?${'x'.repeat(3_000)}`]) {
    expect((await app.request(address)).headers.has(keepMark)).toBe(false)
  }
  expect((await app.request('/kept?head', { method: 'HEAD' })).headers.has(keepMark)).toBe(false)
})
