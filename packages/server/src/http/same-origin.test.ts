import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { failure } from './failure.ts'
import { sameOrigin } from './same-origin.ts'

const app = new Hono().use(sameOrigin).all('*', c => c.text('done'))
app.onError(failure)
const ask = async (method: string, headers: Record<string, string>) =>
  (await app.request('http://mingbai.example/api/x', { method, headers })).status

test.each<[string, Record<string, string>, number]>([
  ['from this site', { 'Sec-Fetch-Site': 'same-origin' }, 200],
  ['from another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://mingbai.example' }, 403],
  ['from another name of the same domain', { 'Sec-Fetch-Site': 'same-site' }, 403],
  ['this origin', { Origin: 'http://mingbai.example' }, 200],
  ['another origin', { Origin: 'http://evil.example' }, 403],
  ['another port', { Origin: 'http://mingbai.example:8080' }, 403],
  ['through a proxy', { Origin: 'https://www.example', 'X-Forwarded-Host': 'www.example' }, 200],
  ['a sandboxed frame', { Origin: 'null' }, 403],
  ['nothing said', {}, 403],
])('a change, %s', async (_, headers, status) => {
  expect(await ask('POST', headers)).toBe(status)
  expect(await ask('DELETE', headers)).toBe(status)
})

test('reading is for everybody', async () => {
  expect(await ask('GET', { 'Sec-Fetch-Site': 'cross-site' })).toBe(200)
})
