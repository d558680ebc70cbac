import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { NONCE, secureHeaders } from 'hono/secure-headers'

/** 工作台: the built single-page app; every address below /console answers its one page. */
export function consoleRoutes(dir: string): Hono {
  const routes = new Hono()
  routes.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", NONCE],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      // As on the portal: https is the business of whoever puts the site on it.
      strictTransportSecurity: false,
    }),
  )
  routes.use(
    '/assets/*',
    serveStatic({
      root: dir,
      rewriteRequestPath: path => path.replace(/^\/console/, ''),
      onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  )
  routes.get('/assets/*', c => c.notFound())
  routes.get('*', async c => {
    const page = await readFile(join(dir, 'index.html'), 'utf8')
    return c.html(page.replaceAll('__NONCE__', c.get('secureHeadersNonce') ?? ''))
  })
  return routes
}
