import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** Portal pages carry no script at all; only their own style sheet and pictures may load. */
const portalPolicy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  // No page connects to anything; tools that judge a page from within it read robots.txt this way.
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

export const portalSecurity: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: portalPolicy,
  referrerPolicy: 'same-origin',
  // https is the business of whoever puts the site on it: a promise made here would bind the host's subdomains.
  strictTransportSecurity: false,
})

/** A portal page that only the console shows, in a frame of its own. */
export const withinConsole: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: { ...portalPolicy, formAction: ["'none'"], frameAncestors: ["'self'"] },
  referrerPolicy: 'same-origin',
  strictTransportSecurity: false,
})

const outOfIndexes = 'noindex, nofollow'

/** 演示站点: no search engine may list what nobody has reviewed. */
export const noIndex: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('X-Robots-Tag', outOfIndexes)
}

/** What programs are answered: in no cache, in no index, and never taken for a page. */
export const apiSecurity: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Cache-Control', 'no-store')
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('X-Robots-Tag', outOfIndexes)
}
