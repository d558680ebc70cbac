import type { Answer } from './answer-from.ts'

interface Written {
  readonly bytes: Buffer
  /** Where its date stands in it. */
  readonly dateAt: number
  /** Whose date that is. */
  second: number
}

/**
 * Answers as node:http writes them on a connection that is kept for so long. Head and body are one piece, put together at the
 * first asking; each second its date is written over, so that also who is slow to fetch it does not need a piece of their own.
 */
export function answersInOnePiece(keepAliveMilliseconds: number): (answer: Answer) => Buffer {
  const written = new WeakMap<readonly string[], Written>()
  return answer => {
    const second = Math.floor(Date.now() / 1000)
    const before = written.get(answer.headers)
    if (before) {
      if (before.second !== second) before.bytes.write(httpDate(second), before.dateAt, 'latin1')
      before.second = second
      return before.bytes
    }
    const toDate = `${statusLine[answer.status]}${lines(answer.headers)}Date: `
    const head = `${toDate}${httpDate(second)}\r\n${keepAlive(keepAliveMilliseconds)}\r\n`
    const bytes = Buffer.concat([Buffer.from(head, 'latin1'), ...(answer.body ? [answer.body] : [])])
    written.set(answer.headers, { bytes, dateAt: toDate.length, second })
    return bytes
  }
}

const statusLine = { 200: 'HTTP/1.1 200 OK\r\n', 304: 'HTTP/1.1 304 Not Modified\r\n' } as const

function lines(headers: readonly string[]): string {
  let lines = ''
  for (let n = 0; n < headers.length; n += 2) lines += `${headers[n]}: ${headers[n + 1]}\r\n`
  return lines
}

function keepAlive(milliseconds: number): string {
  return `Connection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(milliseconds / 1000)}\r\n`
}

/** RFC 9110, 5.6.7: always as long. */
function httpDate(second: number): string {
  return new Date(second * 1000).toUTCString()
}
