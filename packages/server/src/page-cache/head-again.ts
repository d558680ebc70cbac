import type { ServerResponse } from 'node:http'

/** node:http keeps the head it has put together here; no documented way leads to it. */
type WithHead = ServerResponse & { _header?: string | null }

/** A head cut where its date stands. */
interface CutHead {
  readonly before: string
  readonly after: string
}

const heads = new WeakMap<readonly string[], CutHead>()

/**
 * `response.writeHead(200, headers)` for headers that are sent again and again: node:http joins and checks them once, which is
 * a fifth of its work for an answer, and what it wrote goes out again with the date of the moment. Nothing is written here that
 * node did not write; a node that keeps its head elsewhere writes each anew. For a server that neither limits the requests of a
 * connection nor listens to `checkContinue`: those close connections that look usual.
 */
export function writeHeadAgain(response: WithHead, headers: string[]): void {
  // Who wants the connection closed, or speaks HTTP/1.0, is told so in the head.
  const isUsual = response.shouldKeepAlive && response.req.httpVersion === '1.1'
  const known = isUsual ? heads.get(headers) : undefined
  if (known) {
    response._header = known.before + httpDate() + known.after
    return
  }
  response.writeHead(200, headers)
  const written =
    isUsual && /^(.*\r\nDate: )[^\r]+(\r\nConnection: keep-alive\r\n.*)$/s.exec(response._header ?? '')
  if (written) heads.set(headers, { before: written[1] ?? '', after: written[2] ?? '' })
}

let second = Number.NaN
let date = ''

/** The date of RFC 9110, 5.6.7, as node:http writes it. */
function httpDate(): string {
  const now = Math.floor(Date.now() / 1000)
  if (now !== second) {
    second = now
    date = new Date(now * 1000).toUTCString()
  }
  return date
}
