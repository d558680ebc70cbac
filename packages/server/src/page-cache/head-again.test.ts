import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeHeadAgain } from './head-again.ts'

const headers = ['Content-Type', 'text/plain; charset=UTF-8', 'ETag', '"a"', 'Content-Length', '2']
let server: Server
let port: number

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/again') writeHeadAgain(response, headers)
    else response.writeHead(200, headers)
    response.end(request.method === 'HEAD' ? null : 'ok')
  }).listen(0, '127.0.0.1')
  await new Promise(done => server.once('listening', done))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => server.close().closeAllConnections())

/** All that comes back on one connection for these requests, until it is closed. */
async function talk(requests: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(requests)
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk)
  return String(Buffer.concat(chunks))
}

const ask = (method: string, path: string, ...more: string[]) =>
  `${[`${method} ${path} HTTP/1.1`, 'Host: a', ...more].join('\r\n')}\r\n\r\n`
const close = 'Connection: close'

/** Seconds may pass between two answers. */
const withoutDate = (answer: string) => answer.replace(/Date: [^\r]+/g, 'Date: ')

test.each(['GET', 'HEAD'])(
  '%s: the first answer, a repeated one and the last are what node:http writes',
  async method => {
    const conversation = (path: string) =>
      talk(ask(method, path) + ask(method, path) + ask(method, path) + ask(method, path, close))
    const plain = await conversation('/plain')
    expect(plain.match(/HTTP\/1.1 200 OK/g)).toHaveLength(4)
    expect(plain).toContain('Keep-Alive: timeout=')
    expect(withoutDate(await conversation('/again'))).toBe(withoutDate(plain))
  },
)

test('a client of HTTP/1.0 is answered as node:http answers it', async () => {
  for (const more of ['', 'Connection: keep-alive\r\n']) {
    const request = (path: string) =>
      `GET ${path} HTTP/1.0\r\n${more}\r\n${more ? ask('GET', path, close) : ''}`
    expect(withoutDate(await talk(request('/again')))).toBe(withoutDate(await talk(request('/plain'))))
  }
})

test('the date is that of the answer, not of the first one', async () => {
  const dateOf = (answer: string) => Date.parse(/Date: ([^\r]+)/.exec(answer)?.[1] ?? '')
  await talk(ask('GET', '/again') + ask('GET', '/again', close))
  await sleep(1_100)
  const now = Date.now()
  const date = dateOf(await talk(ask('GET', '/again') + ask('GET', '/again', close)))
  expect(date).toBeGreaterThan(now - 1_000)
  expect(date).toBeLessThanOrEqual(Date.now())
})
