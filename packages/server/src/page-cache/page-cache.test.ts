import { expect, test } from 'vitest'
import { keptPage } from './kept-page.ts'
import { PageCache } from './page-cache.ts'

let time = 0
const now = () => time
const aPage = (text = 'page') => keptPage(new Headers(), Buffer.from(text))

async function confirmedCache(bounds = { pages: 10, bytes: 1_000_000 }): Promise<PageCache> {
  time = 0
  const pages = new PageCache(bounds, { milliseconds: 2_000, now })
  pages.confirm('v1', now())
  return pages
}

test('no page is given before the database was asked, nor 2 seconds after it was asked last', async () => {
  const pages = new PageCache({ pages: 10, bytes: 1_000_000 }, { milliseconds: 2_000, now })
  await pages.fill('/', () => aPage())
  expect(pages.get('/')).toBeUndefined()

  pages.confirm('v1', 0)
  const page = await pages.fill('/', () => aPage())
  time = 2_000
  expect(pages.get('/')).toBe(page)
  time = 2_001
  expect(pages.get('/')).toBeUndefined()
  pages.confirm('v1', 2_001)
  expect(pages.get('/')).toBe(page)
})

test('trust counts from the question, not from a late answer', async () => {
  const pages = await confirmedCache()
  await pages.fill('/', () => aPage())
  time = 5_000
  pages.confirm('v1', 1_000)
  expect(pages.get('/')).toBeUndefined()
})

test('a change empties the cache', async () => {
  const pages = await confirmedCache()
  await pages.fill('/', () => aPage())
  pages.confirm('v2', now())
  expect(pages.get('/')).toBeUndefined()
})

test('a page whose making a change overtook is given to who waits for it, but neither kept nor waited for', async () => {
  const pages = await confirmedCache()
  let finish = () => {}
  const slow = pages.fill('/', async () => {
    await new Promise<void>(done => {
      finish = done
    })
    return aPage('old')
  })
  expect(pages.awaited('/')).toBeDefined()
  pages.confirm('v2', now())
  expect(pages.awaited('/')).toBeUndefined()

  const fresh = await pages.fill('/', () => aPage('new'))
  finish()
  expect(await slow).not.toBeNull()
  expect(pages.get('/')).toBe(fresh)
})

test('beyond its bounds the least recently used page goes first', async () => {
  const pages = await confirmedCache({ pages: 2, bytes: 1_000_000 })
  for (const address of ['/a', '/b']) await pages.fill(address, () => aPage())
  pages.get('/a')
  await pages.fill('/c', () => aPage())
  expect(['/a', '/b', '/c'].map(address => pages.get(address) !== undefined)).toEqual([true, false, true])
})

test('its bytes are bounded too, whatever the addresses, and a page that alone is too large is not kept', async () => {
  const pages = await confirmedCache({ pages: 1_000, bytes: 50_000 })
  for (let n = 0; n < 100; n++) await pages.fill(`/?n=${n}`, () => aPage())
  const kept = Array.from({ length: 100 }, (_, n) => pages.get(`/?n=${n}`)).filter(page => page !== undefined)
  expect(kept.length).toBeGreaterThan(5)
  expect(kept.length).toBeLessThan(13)

  await pages.fill('/large', () => aPage(Array.from({ length: 20_000 }, Math.random).join()))
  expect(pages.get('/large')).toBeUndefined()
})

test('a page that cannot be made fails for all who wait for it, and the next reader tries again', async () => {
  const pages = await confirmedCache()
  const failing = pages.fill('/', async () => {
    throw new Error('broken')
  })
  await expect(failing).rejects.toThrow('broken')
  expect(await pages.fill('/', () => aPage())).toBe(pages.get('/'))
})
