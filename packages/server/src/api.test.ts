import { hc } from 'hono/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from './app.ts'
import type { OpenDatabase } from './database/database.ts'
import { openTestDatabase } from './database/test-database.ts'
import type { StaffApi } from './staff/contract.ts'
import type { SessionApi } from './staff/sessions/contract.ts'
import { config } from './staff/test-office.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

test('one document names every route, with what it takes and gives', async () => {
  const app = createApp(config, database.db)
  const document = JSON.parse(await (await app.request('/api')).text())
  expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/api' }] })
  expect(Object.keys(document.paths)).toEqual(
    expect.arrayContaining(['/auth/sign-in', '/session', '/staff/{id}/posts', '/search']),
  )
  expect(document.components.schemas).toHaveProperty('StaffMember')
})

test('a client typed by the contract alone', async () => {
  const app = createApp(config, database.db)
  const fetch = async (input: unknown, init?: RequestInit) => app.request(String(input), init)
  const client = hc<SessionApi | StaffApi>('http://localhost/api', { fetch })
  const answer = await client.session.$get()
  expect(answer.ok && (await answer.json()).staff).toBeNull()
  expect((await client.staff[':id'].lock.$delete({ param: { id: 'x' } })).status).toBe(403)
})

test('an address that is none is a sentence', async () => {
  const answer = await createApp(config, database.db).request('/api/nonsense')
  expect(answer.status).toBe(404)
  expect(await answer.json()).toEqual({ problem: '没有这个接口；全部接口见 /api。' })
})
