import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { StatusCode } from 'hono/utils/http-status'
import { findCatalogueInForce } from '../catalogue/store.ts'
import type { Config } from '../config.ts'
import type { Database } from '../database/database.ts'
import { itemHref } from './addresses.ts'
import { readAssets } from './assets.ts'
import { CataloguePage } from './catalogue-page.tsx'
import { deadlineRoutes } from './deadline-routes.tsx'
import { HomePage } from './home-page.tsx'
import { ItemPage } from './item-page.tsx'
import type { Shell } from './layout.tsx'
import { NoCataloguePage } from './no-catalogue-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { serverError } from './server-error.tsx'

/** The public pages. A page is a pure function of its data; only this file touches requests and the store. */
export function portalRoutes(config: Config, db: Database): Hono {
  const shell: Shell = { site: config.site, assets: readAssets(config.portalDir) }
  const inForce = () => findCatalogueInForce(db, config.site)
  const routes = new Hono()
  routes.onError(serverError(shell))

  routes.get('/', async c => {
    const catalogue = await inForce()
    if (!catalogue) return page(c, <NoCataloguePage shell={shell} />)
    return page(c, <HomePage shell={shell} catalogue={catalogue} />)
  })

  routes.get('/items', async c => {
    const catalogue = await inForce()
    if (!catalogue) return page(c, <NoCataloguePage shell={shell} />)
    const query = new URL(c.req.url).searchParams
    return page(c, <CataloguePage shell={shell} catalogue={catalogue} query={query} />)
  })

  routes.get('/items/:code', async c => {
    const catalogue = await inForce()
    const coded = catalogue?.items.find(({ code }) => code === c.req.param('code'))
    if (!catalogue || !coded) return page(c, <NotFoundPage shell={shell} what="item" />, 404)
    return page(c, <ItemPage shell={shell} catalogue={catalogue} coded={coded} />)
  })

  routes.route(
    '/',
    deadlineRoutes(shell, db, () => new Date()),
  )

  routes.get('/items/', c => c.redirect(`/items${new URL(c.req.url).search}`, 301))
  routes.get('/items/:code/', c => c.redirect(itemHref(c.req.param('code')), 301))

  for (const { href, type, body } of Object.values(shell.assets)) {
    routes.get(href, c =>
      c.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' }),
    )
  }

  // notFound() of a mounted app is never asked, hence a route.
  routes.all('*', c => page(c, <NotFoundPage shell={shell} what="page" />, 404))
  return routes
}

function page(c: Context, element: JSX.Element, status: StatusCode = 200) {
  c.status(status)
  return c.html(html`<!doctype html>${element}`)
}
