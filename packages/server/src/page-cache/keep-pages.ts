import type { Context, MiddlewareHandler } from 'hono'
import { answerFrom } from './answer-from.ts'
import { keepMark } from './keep.ts'
import { type KeptPage, keptPage } from './kept-page.ts'
import type { PageCache } from './page-cache.ts'

/** A longer address is none that many people ask for. */
const longestAddress = 2_000

/**
 * Keeps what the app marked (see `keep`); those who ask for one page at the same time wait for one rendering. That something was
 * written is said when `heardOf` resolves: who reads after that answer is given no page from before.
 */
export function keepPages(pages: PageCache, heardOf: () => Promise<void>): MiddlewareHandler {
  return async (c, next) => {
    const address = addressOf(c.req.url)
    const isGet = c.req.method === 'GET'
    const isRead = isGet || c.req.method === 'HEAD'
    if (isRead && address.length <= longestAddress) {
      // Nothing may happen between seeing that nobody renders it and rendering it: no await without somebody to wait for.
      const awaited = pages.awaited(address)
      const page = pages.get(address) ?? (awaited && (await awaited))
      if (page) return answer(c, page)
      // Null: it was just rendered for another reader and is not to be kept, so it is rendered once more for this one.
      if (page === undefined && isGet) return fill(pages, address, c, next)
    }
    await next()
    finish(c)
    if (!isRead && c.res.status < 400) await heardOf()
    return undefined
  }
}

async function fill(pages: PageCache, address: string, c: Context, next: () => Promise<void>): Promise<void> {
  const page = await pages.fill(address, async () => {
    await next()
    const isMarked = c.res.status === 200 && c.res.headers.has(keepMark)
    finish(c)
    return isMarked ? keptPage(c.res.headers, Buffer.from(await c.res.arrayBuffer())) : null
  })
  if (!page) return
  c.res = undefined // else Hono would lay the old headers over the new
  c.res = answer(c, page)
}

/** What is not kept here is not for a cache between us and the reader either. */
function finish(c: Context): void {
  const wasToBeKept = c.res.headers.has(keepMark)
  c.header(keepMark, undefined)
  const isKept = wasToBeKept && c.res.status === 200
  if (!c.res.headers.has('Cache-Control') || (wasToBeKept && !isKept))
    c.header('Cache-Control', 'private, no-cache')
}

function answer(c: Context, page: KeptPage): Response {
  const { status, headers, body } = answerFrom(page, {
    acceptEncoding: c.req.header('Accept-Encoding'),
    ifNoneMatch: c.req.header('If-None-Match'),
  })
  const pairs = headers.flatMap((name, i) =>
    i % 2 === 0 ? [[name, headers[i + 1] ?? ''] as [string, string]] : [],
  )
  return new Response(body, { status, headers: pairs })
}

/** Path and query as they stand in the request: whatever the app tells apart is kept apart. */
function addressOf(url: string): string {
  return url.slice(url.indexOf('/', url.indexOf('://') + 3))
}
