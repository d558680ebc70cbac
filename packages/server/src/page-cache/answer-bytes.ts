import type { Answer } from './answer-from.ts'

interface Written {
  readonly second: number
  readonly bytes: Buffer
}

const written = new WeakMap<readonly string[], Written>()
const nothing = Buffer.alloc(0)

/** An answer as node:http writes it on a connection that stays open. It is put together once a second, for its date. */
export function answerBytes(answer: Answer, keepAliveMilliseconds: number): Buffer {
  const second = Math.floor(Date.now() / 1000)
  const before = written.get(answer.headers)
  if (before?.second === second) return before.bytes
  const head = Buffer.from(headOf(answer, second, keepAliveMilliseconds), 'latin1')
  const bytes = Buffer.concat([head, answer.body ?? nothing])
  written.set(answer.headers, { second, bytes })
  return bytes
}

function headOf({ status, headers }: Answer, second: number, keepAliveMilliseconds: number): string {
  const lines = [status === 200 ? 'HTTP/1.1 200 OK' : 'HTTP/1.1 304 Not Modified']
  for (let n = 0; n < headers.length; n += 2) lines.push(`${headers[n]}: ${headers[n + 1]}`)
  lines.push(
    `Date: ${new Date(second * 1000).toUTCString()}`,
    'Connection: keep-alive',
    `Keep-Alive: timeout=${Math.floor(keepAliveMilliseconds / 1000)}`,
  )
  return `${lines.join('\r\n')}\r\n\r\n`
}
