import type { MiddlewareHandler } from 'hono'
import { Rejection } from './rejection.ts'

/**
 * Whatever changes something must come from a page of this very site. Browsers say where a request comes from in
 * `Sec-Fetch-Site` or, on plain http, in `Origin`; no page can make them say otherwise. Programs send `Origin` too.
 */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  if (!['GET', 'HEAD', 'OPTIONS'].includes(c.req.method) && !isOurs(c.req.raw.headers, c.req.url)) {
    throw new Rejection(
      403,
      '请求不是从本网站的页面发出的，没有执行；请在本网站的页面上操作。用程序调用的，请带上 Origin 请求头。',
    )
  }
  await next()
}

function isOurs(headers: Headers, url: string): boolean {
  const site = headers.get('Sec-Fetch-Site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('Origin')
  if (origin === null || !URL.canParse(origin)) return false
  // A proxy that changes Host says what it was in X-Forwarded-Host; no page of another site can send that header.
  const hosts = [headers.get('X-Forwarded-Host'), headers.get('Host'), new URL(url).host]
  return hosts.includes(new URL(origin).host)
}
