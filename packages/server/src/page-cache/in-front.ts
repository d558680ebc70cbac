import type { RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import { answerFrom } from './answer-from.ts'
import type { PageCache } from './page-cache.ts'

/** Kept pages that node:http gives on one connection; on a new one they may come before it, in half the time. */
const mostOnConnection = 20

/**
 * Gives a kept page from node:http to who did not ask plainly, or has done so before on this connection; everything else is the app's
 * business.
 */
export function inFront(pages: PageCache, app: RequestListener): RequestListener {
  const given = new WeakMap<Socket, number>()
  return (request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const page = isRead ? pages.get(request.url ?? '') : undefined
    if (!page) return app(request, response)
    const { status, headers, body } = answerFrom(page, {
      acceptEncoding: sent(request.rawHeaders, 'accept-encoding'),
      ifNoneMatch: sent(request.rawHeaders, 'if-none-match'),
    })
    const count = (given.get(request.socket) ?? 0) + 1
    given.set(request.socket, count)
    response.writeHead(status, count < mostOnConnection ? headers : [...headers, 'Connection', 'close'])
    response.end(request.method === 'HEAD' ? null : body)
  }
}

/** One header, its lines joined (RFC 9110, 5.3). `request.headers` would sort all of them first. */
function sent(rawHeaders: readonly string[], name: string): string | undefined {
  let value: string | undefined
  for (let n = 0; n < rawHeaders.length; n += 2) {
    const isIt = rawHeaders[n]?.length === name.length && rawHeaders[n]?.toLowerCase() === name
    if (isIt) value = value === undefined ? rawHeaders[n + 1] : `${value}, ${rawHeaders[n + 1]}`
  }
  return value
}
