import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerBeforeHttp } from './before-http.ts'
import { inFront } from './in-front.ts'
import { keptPage } from './kept-page.ts'
import { PageCache } from './page-cache.ts'

const pages = new PageCache(
  { pages: 10, bytes: 100_000_000 },
  { milliseconds: Number.POSITIVE_INFINITY, now: () => 0 },
)
const app: RequestListener = (request, response) => {
  response.end(`${request.method} ${request.url}`)
}
const large = Buffer.from(Array.from({ length: 1_000_000 }, (_, n) => (n * n) % 251))
const middling = large.subarray(0, 12_000)
/** More than lies between two sockets on its way. */
const huge = Buffer.concat(Array.from({ length: 16 }, () => large))
let plain: Server
let swift: Server
let held: { close(): void }
const tags: string[] = []

beforeAll(async () => {
  pages.confirm('1', 0)
  const headers = new Headers({ 'Content-Type': 'text/html; charset=UTF-8', 'X-Frame-Options': 'SAMEORIGIN' })
  const page = await keptPage(headers, Buffer.from('<p>失业保险金</p>'.repeat(20)))
  tags.push(...Object.values(page.representations).map(({ etag }) => etag))
  await pages.fill('/', async () => page)
  await pages.fill('/large', () => keptPage(headers, large))
  await pages.fill('/middling', () => keptPage(headers, middling))
  await pages.fill('/huge', () => keptPage(headers, huge))
  plain = await listening()
  swift = await listening()
  held = answerBeforeHttp(swift, pages)
})
afterAll(() => {
  for (const server of [plain, swift]) server.close().closeAllConnections()
  held.close()
})

async function listening(): Promise<Server> {
  const server = createServer(inFront(pages, app)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

function connectTo(server: Server): Socket {
  const address = server.address()
  return connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1').setNoDelay()
}

/** Sends a piece and waits until it is read. */
async function say(socket: Socket, atServer: Socket, piece: string | Buffer): Promise<void> {
  const read = atServer.bytesRead + Buffer.byteLength(piece)
  socket.write(piece)
  do await sleep(1)
  while (atServer.bytesRead < read && !atServer.destroyed)
}

/** All that comes back on one connection for these pieces, one after the other, until it is closed. */
async function talk(server: Server, pieces: readonly (string | Buffer)[]): Promise<string> {
  const accepted = once(server, 'connection')
  const socket = connectTo(server)
  const chunks: Buffer[] = []
  // Who is refused while still speaking sees the connection reset.
  socket.on('data', chunk => chunks.push(chunk)).on('error', () => undefined)
  const closed = once(socket, 'close')
  const [atServer] = (await accepted) as [Socket]
  for (const piece of pieces) await say(socket, atServer, piece)
  socket.end()
  await closed
  // Seconds may pass between two answers.
  return Buffer.concat(chunks)
    .toString('latin1')
    .replaceAll(/Date: [^\r]+/g, 'Date: ')
}

const ask = (path: string, ...more: string[]) =>
  `${[`GET ${path} HTTP/1.1`, 'Host: a', ...more].join('\r\n')}\r\n\r\n`

test('a conversation is byte for byte the one that node:http has, whoever answers which part of it', async () => {
  const conversation = [
    ask('/', 'Accept-Encoding: gzip'),
    ask('/', 'Accept-Encoding: br', `If-None-Match: ${tags[1]}`),
    ask('/', 'If-None-Match: *'),
    ask('/large'),
    ask('/'),
    ask('/nowhere'),
    ask('/'),
    ask('/', 'Connection: close'),
  ]
  const expected = await talk(plain, conversation)
  expect(expected.match(/HTTP\/1.1 200 OK\r\n/g)).toHaveLength(6)
  expect(expected.match(/HTTP\/1.1 304 Not Modified\r\n/g)).toHaveLength(2)
  expect(await talk(swift, conversation)).toBe(expected)
})

test('node:http is not asked for a page that is kept, and is for all after the first other request', async () => {
  const asked: (string | undefined)[] = []
  const note: RequestListener = ({ url }) => asked.push(url)
  swift.on('request', note)
  await talk(swift, [ask('/'), ask('/'), ask('/nowhere'), ask('/')])
  swift.off('request', note)
  expect(asked).toEqual(['/nowhere', '/'])
})

/** Nine of ten as it usually is: what is odd in one thing alone is what may be taken for usual. */
const mostly = <T>(usual: T, ...odd: T[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, fc.constantFrom(...odd))
const line = fc.oneof(
  fc.constantFrom(
    'Accept-Encoding: gzip',
    'accept-encoding:br;q=0.5,\tgzip',
    'ACCEPT-ENCODING: ',
    'If-None-Match: *',
    'If-None-Match: "none"',
    'Connection: Keep-Alive',
    'Range: bytes=0-3',
    'X-Forwarded-For: 10.0.0.1',
  ),
  fc.constantFrom(
    'Host: b',
    'Connection: close',
    'Connection: upgrade',
    'Keep-Alive: 300',
    'Proxy-Connection: close',
    'Upgrade: websocket',
    'Expect: 100-continue',
    'Expect: nothing',
    'TE: trailers',
    'Content-Length: 0',
    'Content-Length: 5',
    'Content-Length : 5',
    'Content-Length: 5, 5',
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: identity',
    'Cookie: 城=市',
    'X: \0',
    ' folded',
    'no colon',
    `X: ${'long'.repeat(2_000)}`,
    `X: ${'long'.repeat(5_000)}`,
  ),
)
const wholeRequest = fc
  .record({
    method: mostly('GET', 'HEAD', 'POST', 'get', 'PRI', 'OPTIONS'),
    address: mostly('/', '/nowhere', '/?', '*', 'http://a/', '//', '/ /', '/城'),
    version: mostly('HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'http/1.1', ''),
    host: mostly('Host: a', 'hOST:', 'Host : a', 'X: a'),
    lines: fc.array(line, { maxLength: 2 }),
    isHostLast: fc.boolean(),
    end: mostly('\r\n', '\n', '\r', '\r\r\n'),
    body: mostly('', 'abcde', '5\r\nabcde\r\n0\r\n\r\n', '\r\n'),
  })
  .map(({ method, address, version, host, lines, isHostLast, end, body }) =>
    Buffer.from(
      [
        `${method} ${address} ${version}`,
        ...(isHostLast ? [...lines, host] : [host, ...lines]),
        '',
        body,
      ].join(end),
    ),
  )
/** Requests one after the other, a byte of them changed, and where they are cut. */
const conversation = fc.record({
  requests: fc.array(wholeRequest, { minLength: 1, maxLength: 4 }),
  change: fc.option(fc.record({ at: fc.nat(100), to: fc.uint8Array({ maxLength: 2 }) }), { freq: 1 }),
  cuts: fc.array(fc.nat(200), { maxLength: 1 }),
})

/**
 * What node:http says before it closes to who sends an answerable request and nonsense in one piece: only where it reads the
 * piece from the socket itself, not where it is given one, as it is by TLS and by us.
 */
const lastWord = /(?<=.)HTTP\/1\.1 400 Bad Request\r\nConnection: close\r\n\r\n$/s
const withoutLastWord = (answers: string) => answers.replace(lastWord, '')

test('whatever bytes come in whatever pieces, the answer is that of node:http', async () => {
  await fc.assert(
    fc.asyncProperty(conversation, async ({ requests, change, cuts }) => {
      const whole = Buffer.concat(requests)
      const bytes = change
        ? Buffer.concat([whole.subarray(0, change.at), change.to, whole.subarray(change.at + 1)])
        : whole
      const ends = requests.map((_, n) => Buffer.concat(requests.slice(0, n + 1)).length)
      const at = [...new Set([0, ...ends, ...cuts, bytes.length])].toSorted((a, b) => a - b)
      const pieces = at.slice(1).map((end, n) => bytes.subarray(at[n], end))
      expect(withoutLastWord(await talk(swift, pieces))).toBe(withoutLastWord(await talk(plain, pieces)))
    }),
    { numRuns: 300 },
  )
})

test('who asks without end and fetches nothing is not answered without end; fetched, all is there', async () => {
  const accepted = once(swift, 'connection')
  const socket = connectTo(swift).pause()
  for (let n = 0; n < 10; n++) {
    socket.write(ask('/huge'))
    await sleep(20)
  }
  const [atServer] = (await accepted) as [Socket]
  expect(atServer.writableLength).toBeLessThan(2 * huge.length)
  socket.end(ask('/', 'Connection: close'))
  let bytes = 0
  for await (const chunk of socket) bytes += chunk.length
  expect(bytes).toBeGreaterThan(10 * huge.length)
})

async function lasted(server: Server, ...pieces: string[]): Promise<{ said: string; milliseconds: number }> {
  const began = performance.now()
  const socket = connectTo(server)
  for (const piece of pieces) socket.write(piece)
  let said = ''
  for await (const chunk of socket) said += chunk
  return { said: said.slice(0, 15), milliseconds: performance.now() - began }
}

test('a connection ends when nothing more is asked on it, when node:http would end it', async () => {
  const mine = await listening()
  const theirs = await listening()
  for (const server of [mine, theirs]) server.keepAliveTimeout = 200
  const own = answerBeforeHttp(mine, pages)
  const [here, there] = await Promise.all([lasted(mine, ask('/')), lasted(theirs, ask('/'))])
  expect([here.said, there.said]).toEqual(['HTTP/1.1 200 OK', 'HTTP/1.1 200 OK'])
  expect(Math.abs(here.milliseconds - there.milliseconds)).toBeLessThan(150)
  for (const server of [mine, theirs]) server.close().closeAllConnections()
  own.close()
})

test('a connection ends when nothing was ever asked on it, and when the server ends', async () => {
  const server = await listening()
  server.headersTimeout = 300
  const own = answerBeforeHttp(server, pages)
  const silent = await lasted(server)
  expect(silent.said).toBe('')
  expect(silent.milliseconds).toBeGreaterThan(290)
  server.headersTimeout = 60_000
  const waiting = Promise.all([lasted(server), lasted(server, ask('/'))])
  await sleep(50)
  const closed = once(server, 'close')
  server.close().closeAllConnections()
  own.close()
  await closed
  for (const { milliseconds } of await waiting) expect(milliseconds).toBeLessThan(server.keepAliveTimeout)
})

test('no connection ends while an answer is made or fetched, however long that takes', async () => {
  const server = await listening()
  server.keepAliveTimeout = 10
  const own = answerBeforeHttp(server, pages)
  let make = () => {}
  const made = new Promise<void>(done => {
    make = done
  })
  server.removeAllListeners('request').on('request', (_, response) => made.then(() => response.end('made')))
  const slow = connectTo(server)
  slow.write(ask('/'))
  await once(slow, 'data')
  slow.write(ask('/slow'))

  const fetchingOne = connectTo(server).pause()
  await once(server, 'connection')
  fetchingOne.write(ask('/huge'))
  const fetchingMany = connectTo(server).pause()
  const [atServer] = (await once(server, 'connection')) as [Socket]
  let asked = 0
  for (; atServer.writableLength === 0; asked++) await say(fetchingMany, atServer, ask('/middling'))
  // Twice the time after which node:net calls a connection idle on which a write is under way.
  await sleep(2_500)
  const [one, many] = await Promise.all([fetchingOne, fetchingMany].map(fetchAll))
  expect(one?.subarray(-huge.length).equals(huge)).toBe(true)
  expect(many?.subarray(-middling.length).equals(middling)).toBe(true)
  expect(many?.toString('latin1').split('HTTP/1.1 200 OK')).toHaveLength(asked + 1)

  own.close()
  make()
  expect(String((await once(slow, 'data'))[0])).toContain('made')
  server.close().closeAllConnections()
})

/** All that comes until the server calls the connection idle. */
async function fetchAll(socket: Socket): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk)
  return Buffer.concat(chunks)
}

test('who is with node:http for one other question comes anew after some pages', async () => {
  const asked = Array.from({ length: 20 }, () => ask('/'))
  const said = await talk(swift, [ask('/nowhere'), ...asked])
  expect(said.match(/Connection: keep-alive/g)).toHaveLength(20)
  expect(said.split('HTTP/1.1 200 OK').at(-1)).toContain('Connection: close')
})

test('who has nothing more to ask is answered, and the connection ends', async () => {
  const began = performance.now()
  expect(await talk(swift, [ask('/')])).toContain('200 OK')
  expect(performance.now() - began).toBeLessThan(swift.keepAliveTimeout / 2)
})

test('the date is that of the answer', async () => {
  const socket = connectTo(swift)
  const dates: number[] = []
  for (const _ of [1, 2]) {
    socket.write(ask('/'))
    const [chunk] = await once(socket, 'data')
    dates.push(Date.now() - Date.parse(/Date: ([^\r]+)/.exec(String(chunk))?.[1] ?? ''))
    await sleep(1_100)
  }
  socket.destroy()
  for (const age of dates) expect(age).toBeLessThan(1_100)
})

test('a client that breaks off is nobody’s trouble', async () => {
  const socket = connectTo(swift)
  socket.write(ask('/large'))
  await once(socket, 'data')
  socket.resetAndDestroy()
  await sleep(20)
  expect(await talk(swift, [ask('/')])).toContain('200 OK')
})
