import type { RequestListener } from 'node:http'
import { answerFrom } from './answer-from.ts'
import type { PageCache } from './page-cache.ts'

/** Gives a kept page straight from node:http; everything else is the app's business. */
export function inFront(pages: PageCache, app: RequestListener): RequestListener {
  return (request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const page = isRead ? pages.get(request.url ?? '') : undefined
    if (!page) return app(request, response)
    const { status, headers, body } = answerFrom(page, {
      acceptEncoding: request.headers['accept-encoding'] as string | undefined,
      ifNoneMatch: request.headers['if-none-match'],
    })
    response.writeHead(status, headers)
    response.end(request.method === 'HEAD' ? null : body)
  }
}
