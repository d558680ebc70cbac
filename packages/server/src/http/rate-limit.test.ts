import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { failure } from './failure.ts'
import { rateLimit } from './rate-limit.ts'

test('an address that asks too often is told for how long to wait, another is not', async () => {
  let now = 0
  const app = new Hono().use(rateLimit({ most: 3, milliseconds: 60_000 }, () => new Date(now)))
  app.onError(failure)
  app.get('/api/x', c => c.text('done'))
  const ask = (remoteAddress: string) =>
    app.request('/api/x', {}, { incoming: { socket: { remoteAddress } } })
  for (let n = 0; n < 3; n++) expect((await ask('10.0.0.1')).status).toBe(200)
  now = 20_000
  const refused = await ask('10.0.0.1')
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '40'])
  expect(await refused.json()).toEqual({ problem: '试得太频繁，请过 40 秒再试。' })
  expect((await ask('10.0.0.2')).status).toBe(200)
  now = 60_000
  expect((await ask('10.0.0.1')).status).toBe(200)
})
