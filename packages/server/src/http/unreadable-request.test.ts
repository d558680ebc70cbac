import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerUnreadable } from './unreadable-request.ts'

let server: Server
beforeAll(() => {
  server = createServer((_, response) => response.end('read')).on('clientError', answerUnreadable)
  return new Promise<void>(done => server.listen(0, '127.0.0.1', done))
})
afterAll(() => server.close())

async function send(text: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write(text)
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

test.each([
  [
    'a question of 10 KB',
    `GET /search?q=${encodeURIComponent('失业'.repeat(1_700))} HTTP/1.1\r\nHost: x\r\n\r\n`,
    '431',
    '请写短一些',
  ],
  ['no HTTP at all', 'hello\r\n\r\n', '400', '格式不对'],
])('%s is answered with a sentence', async (_, sent, status, sentence) => {
  const answer = await send(sent)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer).toContain('text/plain; charset=utf-8')
  expect(answer).toContain(sentence)
})
