import type { Context, MiddlewareHandler } from 'hono'
import { Rejection } from './rejection.ts'

/** So many addresses are remembered; then all are forgotten rather than the memory filled. */
const mostAddresses = 10_000

/**
 * At most `most` requests an address in each stretch of `milliseconds`. Behind a proxy everybody has the proxy's
 * address, so `most` has to do for an office.
 */
export function rateLimit(
  { most, milliseconds }: { readonly most: number; readonly milliseconds: number },
  clock: () => Date,
): MiddlewareHandler {
  let counts = new Map<string, number>()
  let until = 0
  return async (c, next) => {
    const now = clock().getTime()
    if (now >= until || counts.size >= mostAddresses) {
      counts = new Map()
      until = now + milliseconds
    }
    const address = addressOf(c)
    const count = (counts.get(address) ?? 0) + 1
    counts.set(address, count)
    if (count > most) {
      const seconds = Math.ceil((until - now) / 1000)
      c.header('Retry-After', String(seconds))
      throw new Rejection(429, `试得太频繁，请过 ${seconds} 秒再试。`)
    }
    await next()
  }
}

/** Of the connection, which nobody can choose, unlike a header. */
function addressOf(c: Context): string {
  return c.env?.incoming?.socket?.remoteAddress ?? ''
}
