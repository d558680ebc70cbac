import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { config, openOffice } from '../staff/test-office.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let cookie: string
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  office = await openOffice()
  cookie = (await office.administrator('admin')).browser.cookie
  app = createApp(config, office.db, () => office.time.now)
})
afterAll(() => office.close())

async function send(method: string, path: string, body: string | null, type = 'application/json') {
  const headers = { Origin: 'http://localhost', Cookie: cookie, 'Content-Type': type }
  const answer = await app.request(`http://localhost${path}`, { method, headers, body })
  return [answer.status, await answer.text()] as const
}

const person = (more: object) => JSON.stringify({ name: 'somebody', displayName: '某人', posts: [], ...more })
const post = (unitCode: string) => person({ posts: [{ unitCode, role: 'editor' }] })

test.each([
  ['half a JSON', '/api/auth/sign-in', '{"name":', 400, '不是完整的 JSON'],
  ['an empty body', '/api/auth/sign-in', '', 400, '不是完整的 JSON'],
  ['brackets without end', '/api/auth/sign-in', '['.repeat(200_000), 400, '不是完整的 JSON'],
  ['a NUL in a name', '/api/auth/sign-in', '{"name":"a\\u0000","password":"x"}', 400, '“name”里有存不了'],
  [
    'half a character',
    '/api/staff',
    '{"name":"aa","displayName":"\\ud800","posts":[]}',
    400,
    '“displayName”里有',
  ],
  ['a NUL far inside', '/api/staff', post('\0'), 400, '存不了|写得不对'],
  ['a phone as a unit', '/api/staff', post('13800138000'), 400, '看起来是手机号'],
  ['a body of 2 MB', '/api/staff', person({ displayName: '长'.repeat(700_000) }), 413, '512 KB'],
] as const)('%s is refused with a sentence', async (_, path, body, status, said) => {
  expect(await send('POST', path, body)).toEqual([status, expect.stringMatching(said)])
})

test('the connection ends after a body that was not read to its end', async () => {
  const answer = await app.request('http://localhost/api/staff', {
    method: 'POST',
    headers: { Origin: 'http://localhost', Cookie: cookie, 'Content-Type': 'application/json' },
    body: person({ displayName: '长'.repeat(700_000) }),
  })
  expect([answer.status, answer.headers.get('connection')]).toEqual([413, 'close'])
})

test('what is no JSON is told what to send', async () => {
  expect(await send('POST', '/api/auth/sign-in', 'name=a&password=b', 'text/plain')).toEqual([
    415,
    expect.stringContaining('Content-Type'),
  ])
})

test('an address that holds a NUL is nobody’s', async () => {
  expect((await send('GET', '/api/items/%00/draft/preview', null))[0]).toBe(404)
})
