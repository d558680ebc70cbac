import { parsePlainDate } from '@mingbai/core/calendar/plain-date'
import { type Context, Hono } from 'hono'
import { beijingDate } from '../calendar/beijing-date.ts'
import type { CodedItem } from '../catalogue/store.ts'
import type { Database } from '../database/database.ts'
import { guideAsShownAt } from '../organisation/as-shown.ts'
import { keep, keepNot } from '../page-cache/keep.ts'
import type { PublicSite } from '../publication/public-site.ts'
import { listClosings, listEditions } from '../publication/store.ts'
import { editionHref } from './addresses.ts'
import { answer } from './answer.ts'
import { EditionPage } from './edition-page.tsx'
import { type AskedDay, EditionsPage } from './editions-page.tsx'
import type { Shell } from './layout.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { editionOn, momentOf, publicEditions } from './public-editions.ts'

/** 历次公开: the editions of one item's guide, and what was public on a day. */
export function editionRoutes(
  shell: Shell,
  db: Database,
  readSite: () => Promise<PublicSite | null>,
  clock: () => Date,
): Hono {
  const routes = new Hono()
  const notFound = { status: 404, page: <NotFoundPage shell={shell} what="page" /> } as const

  routes.get('/items/:code{[0-9]+}/editions', async c => {
    keep(c)
    const coded = await itemOf(c)
    if (!coded) return answer(c, notFound)
    const editions = await editionsOf(coded.code)
    const list = (asked: AskedDay | null) => (
      <EditionsPage shell={shell} coded={coded} editions={editions} asked={asked} />
    )
    const asked = c.req.query('on')
    if (asked === undefined) return answer(c, list(null))
    keepNot(c)
    const day = parsePlainDate(asked)
    if (!day) return answer(c, { status: 400, page: list({ kind: 'no-day' }) })
    if (day > beijingDate(clock())) return answer(c, list({ kind: 'not-yet', day }))
    const then = editionOn(editions, day)
    if (then) return c.redirect(editionHref(coded.code, then.edition.number, day))
    return answer(c, list({ kind: 'nothing-public', day }))
  })

  routes.get('/items/:code{[0-9]+}/editions/:number{[1-9][0-9]{0,5}}', async c => {
    keep(c)
    const coded = await itemOf(c)
    const number = Number(c.req.param('number'))
    const editions = coded ? await editionsOf(coded.code) : []
    const shown = editions.find(({ edition }) => edition.number === number)
    if (!coded || !shown) return answer(c, notFound)
    // Of a withdrawn edition only the notice is public.
    if (!shown.isReadable)
      return answer(c, {
        status: 410,
        page: <EditionsPage shell={shell} coded={coded} editions={editions} asked={null} />,
      })
    const asked = c.req.query('on')
    const day = asked === undefined ? null : parsePlainDate(asked)
    if (asked !== undefined) keepNot(c)
    if (asked !== undefined && !day) return answer(c, notFound)
    const at = momentOf(shown, day, clock())
    const guide = await guideAsShownAt(db, shell.site.regionCode, shown.edition.guide, at)
    const page = { ...shown, edition: { ...shown.edition, guide } }
    return answer(c, <EditionPage shell={shell} coded={coded} shown={page} />)
  })

  return routes

  async function itemOf(c: Context): Promise<CodedItem | undefined> {
    const site = await readSite()
    return site?.catalogue.items.find(({ code }) => code === c.req.param('code'))
  }

  async function editionsOf(code: string) {
    const { regionCode } = shell.site
    return publicEditions(await listEditions(db, regionCode, code), await listClosings(db, regionCode, code))
  }
}
