import type { Answer } from './answer-from.ts'

interface Written {
  readonly second: number
  readonly head: Buffer
}

/** Heads as node:http writes them on a connection that stays open for so long. Each is put together once a second, for its date. */
export function answerHeads(keepAliveMilliseconds: number): (answer: Answer) => Buffer {
  const written = new WeakMap<readonly string[], Written>()
  const end = `Connection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(keepAliveMilliseconds / 1000)}\r\n\r\n`
  return ({ status, headers }) => {
    const second = Math.floor(Date.now() / 1000)
    const before = written.get(headers)
    if (before?.second === second) return before.head
    let text = status === 200 ? 'HTTP/1.1 200 OK\r\n' : 'HTTP/1.1 304 Not Modified\r\n'
    for (let n = 0; n < headers.length; n += 2) text += `${headers[n]}: ${headers[n + 1]}\r\n`
    text += `Date: ${new Date(second * 1000).toUTCString()}\r\n${end}`
    const head = Buffer.from(text, 'latin1')
    written.set(headers, { second, head })
    return head
  }
}
