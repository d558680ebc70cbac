import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/database.ts'
import { openTestDatabase } from '../database/test-database.ts'
import { aCatalogue, anItem, aShell, aSite } from './an-item.ts'
import { editionRoutes } from './edition-routes.tsx'

let database: OpenDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

/** At one in the morning of 29 November in Beijing. */
async function ask(on: string) {
  const site = aSite(aCatalogue([anItem()]))
  const clock = () => new Date('2026-11-28T17:00:00Z')
  const routes = new Hono().route(
    '/',
    editionRoutes(aShell(), database.db, async () => site, clock),
  )
  const answer = await routes.request(`/items/0001/editions?on=${on}`)
  return { status: answer.status, text: await answer.text() }
}

test.each(['abc', '2026-02-30', '2026-2-3', ''])(
  '?on=%s is said to be no day, and how to write one',
  async on => {
    const { status, text } = await ask(on)
    expect(status).toBe(400)
    expect(text).toContain('没有这个日子，或者写法不对')
    expect(text).toMatch(/<input[^>]*aria-invalid="true" aria-describedby="on-answer"/)
  },
)

test('a day that has not come is said to be one', async () => {
  const { status, text } = await ask('2026-11-30')
  expect(status).toBe(200)
  expect(text).toContain('2026年11月30日还没有到')
})

test('on a day that has come nothing was public', async () => {
  const { status, text } = await ask('2026-11-29')
  expect(status).toBe(200)
  expect(text).toContain('2026年11月29日这一天结束时的办事指南，现在没有可以看的')
})
