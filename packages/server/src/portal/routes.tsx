import { type Context, Hono } from 'hono'
import { findFormerItem } from '../catalogue/store.ts'
import type { Config } from '../config.ts'
import type { Database } from '../database/database.ts'
import { keep, keepNot } from '../page-cache/keep.ts'
import { type PublicSite, publicSiteReader } from '../publication/public-site.ts'
import { ask } from '../search/ask.ts'
import { keptDays } from '../unanswered/store.ts'
import { answer, type Page } from './answer.ts'
import { readAssets } from './assets.ts'
import { offeredFiles } from './catalogue-files.ts'
import { CataloguePage } from './catalogue-page.tsx'
import { CoveragePage } from './coverage-page.tsx'
import { DataPage } from './data-page.tsx'
import { deadlineRoutes } from './deadline-routes.tsx'
import { DisclosurePage } from './disclosure-page.tsx'
import { downloads } from './downloads.ts'
import { editionRoutes } from './edition-routes.tsx'
import { fileRoutes } from './file-routes.ts'
import { GonePage } from './gone-page.tsx'
import { HomePage } from './home-page.tsx'
import { ItemPage } from './item-page.tsx'
import type { Shell } from './layout.tsx'
import { NoCataloguePage } from './no-catalogue-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { PrivacyPage } from './privacy-page.tsx'
import { SearchPage } from './search-page.tsx'
import { serverError } from './server-error.tsx'
import { titleOf } from './title.ts'
import { TopicPage } from './topic-page.tsx'
import { placeTopics } from './topics.ts'
import { TopicsPage } from './topics-page.tsx'
import { versionRoutes } from './version-routes.tsx'

/** The public pages. A page is a pure function of its data; only this file touches requests and the store. */
export function portalRoutes(config: Config, db: Database, clock = () => new Date()): Hono {
  const { site, topics } = config
  const shell: Shell = { site, assets: readAssets(config.portalDir) }
  const routes = new Hono()
  const readSite = publicSiteReader(db, config.site, clock)
  routes.onError(serverError(shell))

  /** A page of the site as it stands now, or the page that says there is none yet. */
  const show = (path: string, render: (site: PublicSite, c: Context) => Page | Promise<Page>) =>
    routes.get(path, async c => {
      const site = await readSite()
      // A list of names that somebody typed is of use to nobody else.
      if (!c.req.query('name')) keep(c)
      if (site) return answer(c, await render(site, c))
      return answer(c, path.includes(':') ? notFound('page') : <NoCataloguePage shell={shell} />)
    })

  show('/', site => <HomePage shell={shell} site={site} topics={topics} />)
  show('/items', async (site, c) => {
    const query = new URL(c.req.url).searchParams
    const { files, isComplete } = offeredFiles(site.catalogue, config.site)
    if (!isComplete) keepNot(c)
    const simplify = query.get('name') ? await simplifier() : String
    return <CataloguePage shell={shell} site={site} query={query} files={files} simplify={simplify} />
  })
  routes.route('/', versionRoutes(shell, db))
  routes.route('/', editionRoutes(shell, db, readSite, clock))
  routes.route(
    '/',
    fileRoutes(db, config.site.regionCode, c => answer(c, notFound('page'))),
  )
  show('/items/:code', (site, c) => {
    const coded = site.catalogue.items.find(({ code }) => code === c.req.param('code'))
    if (!coded) return goneOrUnknown(c.req.param('code') ?? '')
    const placed = placeTopics(topics, site.catalogue.items)
    return <ItemPage shell={shell} site={site} coded={coded} topics={placed} />
  })
  show('/topics', site => <TopicsPage shell={shell} topics={placeTopics(topics, site.catalogue.items)} />)
  show('/topics/:key', (site, c) => {
    const placed = placeTopics(topics, site.catalogue.items)
    const topic = placed.find(({ key }) => key === c.req.param('key'))
    if (!topic) return notFound('page')
    const others = placed.filter(other => other !== topic)
    return <TopicPage shell={shell} site={site} topic={topic} others={others} />
  })
  routes.get('/search', async c => {
    // What somebody asked stays out of every cache between here and them.
    c.header('Cache-Control', 'no-store')
    const site = await readSite()
    if (!site) return answer(c, <NoCataloguePage shell={shell} />)
    const question = (c.req.query('q') ?? '').trim()
    const result = question === '' ? null : await ask(db, config.site.regionCode, question, 10, new Date())
    return answer(c, <SearchPage shell={shell} site={site} question={question} result={result} />)
  })
  show('/coverage', site => <CoveragePage shell={shell} site={site} />)
  show('/disclosure', site => <DisclosurePage shell={shell} site={site} />)
  routes.get('/data', c => {
    keep(c)
    return answer(c, <DataPage shell={shell} />)
  })
  routes.get('/privacy', c => {
    keep(c)
    return answer(c, <PrivacyPage shell={shell} emptySearchDays={keptDays} />)
  })

  for (const { href, type, body } of downloads.flatMap(({ files }) => files)) {
    routes.get(href, async c => {
      const site = await readSite()
      const file = site && (await body(site))
      if (!file) return answer(c, notFound('page'))
      keep(c)
      return c.body(file as string | Uint8Array<ArrayBuffer>, 200, { 'Content-Type': type })
    })
  }

  routes.route(
    '/',
    deadlineRoutes(shell, db, () => new Date()),
  )

  for (const { href, type, body } of Object.values(shell.assets)) {
    routes.get(href, c => {
      keep(c)
      return c.body(body, 200, {
        'Content-Type': type,
        'Cache-Control': 'public, max-age=31536000, immutable',
      })
    })
  }

  // notFound() of a mounted app is never asked, hence a route.
  routes.get('*', c => {
    const { pathname, search } = new URL(c.req.url)
    const [, plain] = /^((?:\/[^/]+)+)\/$/.exec(pathname) ?? []
    return plain ? c.redirect(plain + search, 301) : answer(c, notFound('page'))
  })
  routes.all('*', c => c.text('这个地址只能看，不能提交。\n', 405, { Allow: 'GET, HEAD' }))
  return routes

  /** Its dictionary is large: read when somebody first types a name. */
  async function simplifier() {
    return (await import('../search/simplify.ts')).simplify
  }

  async function goneOrUnknown(code: string): Promise<Page> {
    // Codes are digits; the database is not asked for whatever else may be typed.
    const former = /^\d+$/.test(code) ? await findFormerItem(db, config.site, code) : null
    if (!former) return notFound('item')
    const page = <GonePage shell={shell} name={titleOf(former.item)} number={former.number} />
    return { status: 410, page }
  }

  function notFound(what: 'item' | 'page'): Page {
    return { status: 404, page: <NotFoundPage shell={shell} what={what} /> }
  }
}
