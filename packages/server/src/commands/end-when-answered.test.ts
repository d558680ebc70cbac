import { once } from 'node:events'
import { Agent, createServer, get, type Server } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { endWhenAnswered } from './end-when-answered.ts'

const agent = new Agent({ keepAlive: true })
afterEach(() => agent.destroy())

/** Answers /slow after a while, /never never, everything else at once. */
async function aServer(): Promise<readonly [server: Server, port: number]> {
  const server = createServer(async ({ url }, response) => {
    if (url === '/never') return
    if (url === '/slow') await sleep(200)
    response.end('answered')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return [server, typeof address === 'object' && address ? address.port : 0]
}

async function ask(port: number, path: string): Promise<string> {
  const [response] = await once(get({ port, host: '127.0.0.1', path, agent }), 'response')
  let body = ''
  for await (const chunk of response) body += chunk
  return body
}

test('what was asked before the end is answered, and a connection that stays open does not hold it up', async () => {
  const [server, port] = await aServer()
  await ask(port, '/')
  const asked = ask(port, '/slow')
  await once(server, 'request')
  const began = performance.now()
  await endWhenAnswered(server, 10_000)
  expect(await asked).toBe('answered')
  expect(performance.now() - began).toBeLessThan(5_000)
})

test('what is never answered is cut off', async () => {
  const [server, port] = await aServer()
  const socket = connect(port, '127.0.0.1')
  socket.resume().write('GET /never HTTP/1.1\r\nHost: a\r\n\r\n')
  await once(server, 'request')
  const closed = once(socket, 'close')
  await endWhenAnswered(server, 100)
  await closed
})
