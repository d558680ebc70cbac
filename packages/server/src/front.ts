import type { Server } from 'node:http'
import { performance } from 'node:perf_hooks'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import type { Database } from './database/database.ts'
import { answerBeforeHttp } from './page-cache/before-http.ts'
import { followPublicVersion } from './page-cache/follow-public-version.ts'
import { inFront } from './page-cache/in-front.ts'
import { keepPages } from './page-cache/keep-pages.ts'
import { leaveAsyncHooksOff } from './page-cache/leave-async-hooks-off.ts'
import { PageCache } from './page-cache/page-cache.ts'
import { readPublicVersion } from './public-version/store.ts'

/** Some nine hundred items in three encodings, should all be asked for in each; far less than the embedded database needs. */
const bounds = { pages: 5_000, bytes: 64 * 1024 * 1024 }

/** No page is given later than this after the database last confirmed it. */
const trustMilliseconds = 2_000

export interface Front {
  /** Ends the connections that node:http does not know of, and asks no more what is public. */
  close(): Promise<void>
}

/** Answers for this server from now on: with kept pages before the app, with whatever else through Hono, compressed. */
export function openFront(server: Server, config: Config, db: Database, say: (line: string) => void): Front {
  leaveAsyncHooksOff()
  const now = () => performance.now()
  const pages = new PageCache(bounds, { milliseconds: trustMilliseconds, now })
  const readVersion = () => readPublicVersion(db, config.site.regionCode)
  const following = followPublicVersion(pages, readVersion, { now, say })
  const app = new Hono()
    .use(compress())
    .use(keepPages(pages, following.ask))
    .route('/', createApp(config, db))
  server.removeAllListeners('request').on('request', inFront(pages, getRequestListener(app.fetch)))
  const before = answerBeforeHttp(server, pages)
  return {
    close: () => {
      before.close()
      return following.stop()
    },
  }
}
