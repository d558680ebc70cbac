import { AsyncLocalStorage } from 'node:async_hooks'
import {
  Agent,
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  request,
  type Server,
} from 'node:http'
import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { importOnce } from './catalogue/import-catalogue.ts'
import { readConfig } from './config.ts'
import { type OpenDatabase, openDatabase } from './database/database.ts'
import { createTestDatabase, type TestDatabase } from './database/test-database.ts'
import { type Front, openFront } from './front.ts'

const config = readConfig({})
let home: TestDatabase
let database: OpenDatabase
let front: Front
let server: Server
let port: number

beforeAll(async () => {
  home = await createTestDatabase()
  database = await openDatabase(home.settings, config.migrationsDir)
  server = createServer().listen(0, '127.0.0.1')
  front = openFront(server, config, database.db, () => undefined)
  await new Promise(done => server.once('listening', done))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(async () => {
  server.close().closeAllConnections()
  await front.close()
  await home.remove()
})

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** As browsers ask, on a connection that may stay open. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const agent = new Agent({ keepAlive: true })
    const asking = request({ host: '127.0.0.1', port, path, headers, method, agent }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => {
        agent.destroy()
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
      })
    })
    asking.on('error', fail).end()
  })
}

async function secondsUntil(isSo: () => Promise<boolean>): Promise<number> {
  const began = performance.now()
  while (!(await isSo())) {
    if (performance.now() - began > 10_000) throw new Error('did not come to be')
    await new Promise(done => setTimeout(done, 20))
  }
  return (performance.now() - began) / 1000
}

test('what another process publishes is seen within 2 seconds, though the page was kept', async () => {
  // The embedded database has one process by its lock; there the other writer is this one.
  const isServer = home.settings.kind === 'postgres'
  const other = isServer ? await openDatabase(home.settings, config.migrationsDir) : database
  const saysNothingYet = async () => (await ask('/items')).body.includes('目录还没有读入')
  await secondsUntil(async () => (await ask('/items')).headers.etag !== undefined)
  expect(await saysNothingYet()).toBe(true)

  await importOnce(other.db, config.site, config.cataloguePath, new Date())
  expect(await secondsUntil(async () => !(await saysNothingYet()))).toBeLessThan(2)
  if (isServer) await other.close()
})

test('a page is the same bytes from the app and from the cache, in each encoding, with every header', async () => {
  const decode = { identity: (body: Buffer) => body, gzip: gunzipSync, br: brotliDecompressSync }
  const whole = (await ask('/items/0062')).body
  const tags = new Set<unknown>()
  for (const encoding of ['identity', 'gzip', 'br'] as const) {
    const { status, headers, body } = await ask('/items/0062', { 'accept-encoding': encoding })
    expect([status, headers.vary, headers['cache-control']]).toEqual([
      200,
      'Accept-Encoding',
      'public, no-cache',
    ])
    expect(headers['content-encoding'] ?? 'identity').toBe(encoding)
    expect(headers['content-length']).toBe(String(body.length))
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=UTF-8',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-robots-tag': 'noindex, nofollow',
    })
    expect(decode[encoding](body).equals(whole)).toBe(true)
    tags.add(headers.etag)
  }
  expect(tags.size).toBe(3)
})

test('a page that is kept is given before node:http reads the request', async () => {
  await ask('/items/0062')
  const asked: (string | undefined)[] = []
  const note: RequestListener = ({ url }) => asked.push(url)
  server.on('request', note)
  const kept = await ask('/items/0062')
  await ask('/items/0062', {}, 'HEAD')
  server.off('request', note)
  expect([kept.status, asked]).toEqual([200, ['/items/0062']])
})

test('a page is made without entering a storage that every later callback of the process would carry', async () => {
  const run = vi.spyOn(AsyncLocalStorage.prototype, 'run')
  expect((await ask('/items?nobody-asked-before')).status).toBe(200)
  expect(run).not.toHaveBeenCalled()
  run.mockRestore()
})

test('a reader who has the page is told so, one who has another is given it', async () => {
  const headers = { 'accept-encoding': 'gzip' }
  const etag = String((await ask('/', headers)).headers.etag)
  for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const answer = await ask('/', { ...headers, 'if-none-match': tag })
    expect([answer.status, answer.body.length, answer.headers.etag]).toEqual([304, 0, etag])
    expect(answer.headers['content-encoding']).toBeUndefined()
  }
  expect((await ask('/', { ...headers, 'if-none-match': '"other"' })).status).toBe(200)
  expect((await ask('/', { 'accept-encoding': 'br', 'if-none-match': etag })).status).toBe(200)
})

test('a wish sent in two lines is one wish, from the app and from the cache', async () => {
  const twice = (path: string) =>
    new Promise<string>(done => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(
          `GET ${path} HTTP/1.1\r\nHost: a\r\nAccept-Encoding: deflate\r\naccept-encoding: gzip\r\nConnection: close\r\n\r\n`,
        ),
      )
      const chunks: Buffer[] = []
      socket
        .on('data', chunk => chunks.push(chunk))
        .on('end', () => done(Buffer.concat(chunks).toString('latin1')))
    })
  for (const _ of ['made', 'kept']) expect(await twice('/privacy?twice')).toMatch(/content-encoding: gzip/i)
})

test('HEAD has the headers of GET and no body', async () => {
  const { date: _date, ...expected } = (await ask('/')).headers
  const { status, headers, body } = await ask('/', {}, 'HEAD')
  expect([status, body.length]).toEqual([200, 0])
  expect(headers).toMatchObject(expected)
})

test('the style sheet may be kept for ever; a search for typed words nowhere', async () => {
  const href = /<link rel="stylesheet" href="([^"]+)"/.exec(String((await ask('/')).body))?.[1] ?? ''
  const style = await ask(href, { 'accept-encoding': 'br' })
  expect(style.headers).toMatchObject({ 'content-encoding': 'br', etag: expect.any(String) })
  expect(style.headers['cache-control']).toBe('public, max-age=31536000, immutable')

  const found = await ask('/items?name=%E5%A4%B1%E4%B8%9A')
  expect([found.status, found.headers.etag, found.headers['cache-control']]).toEqual([
    200,
    undefined,
    'private, no-cache',
  ])
})

test.each([
  ['a range of it', { range: 'bytes=0-9' }],
  ['no encoding at all', { 'accept-encoding': '*;q=0' }],
  ['no date before ours', { 'if-modified-since': 'Thu, 01 Jan 2099 00:00:00 GMT' }],
])('who asks for %s gets the whole page', async (_, headers) => {
  await ask('/')
  const answer = await ask('/', headers)
  expect([answer.status, answer.headers['content-encoding']]).toEqual([200, undefined])
  expect(String(answer.body)).toMatch(/<\/html>$/)
})

test.each([
  ['/items%00', 404],
  ['/%E0%A4%A', 404],
  ['/..%2f..%2fetc/passwd', 404],
  [`/items?${'x'.repeat(10_000)}`, 200],
  [`/${'x'.repeat(20_000)}`, 431],
  ['*', 400],
])('an odd address is answered, and the next reader too: %s', async (address, status) => {
  expect((await ask(address)).status).toBe(status)
  expect((await ask('/')).status).toBe(200)
})

test('the absolute form of an address, as proxies write it, is the same page', async () => {
  const socket = connect(port, '127.0.0.1')
  socket.end('GET http://example.org/ HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n')
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk)
  const answer = String(Buffer.concat(chunks))
  expect(answer).toMatch(/^HTTP\/1.1 200 /)
  expect(answer).toContain('事项目录')
})

test('with the database away no kept page is given for longer than 2 seconds', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  await database.close()
  expect(await secondsUntil(async () => (await ask('/')).status === 500)).toBeLessThan(2.5)
  log.mockRestore()
})
