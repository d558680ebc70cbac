import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { workCalendar } from '@mingbai/core/calendar/work-calendar'
import { createApp } from '../app.ts'
import { beijingDate } from '../calendar/beijing-date.ts'
import { noticeWarning } from '../calendar/notice-warning.ts'
import { knownNotices } from '../calendar/store.ts'
import { importOnce } from '../catalogue/import-catalogue.ts'
import { type Config, readConfig } from '../config.ts'
import { type Database, openDatabase } from '../database/database.ts'
import { Refusal } from '../refusal.ts'
import { exitCode } from './exit-code.ts'
import { startJobs } from './start-jobs.ts'

/**
 * Serves until a signal ends it. Returns 1 when it cannot start, with one sentence on standard error; a running
 * server keeps the process alive.
 */
export function serveUntilSignal(): Promise<0 | 1> {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  return exitCode(async () => {
    const running = await serve(readConfig(), say)
    say(`明白已启动：${running.address}`)
    const signal = await Promise.race((['SIGINT', 'SIGTERM'] as const).map(nextSignal))
    say(`收到 ${signal}，正在关闭。`)
    await running.close()
  })
}

function nextSignal(signal: 'SIGINT' | 'SIGTERM'): Promise<string> {
  return new Promise(done => process.once(signal, () => done(signal)))
}

type Answer = (request: Request) => Response | Promise<Response>

export interface RunningServer {
  readonly address: string
  close(): Promise<void>
}

/**
 * Serves the site. The port is taken before the database is touched, so that a second start on one port ends with
 * a sentence and leaves the first one's data alone; until the database is ready, pages say so (503).
 */
export async function serve(config: Config, say: (line: string) => void): Promise<RunningServer> {
  let answer: Answer = preparing
  const server = createAdaptorServer({ fetch: request => answer(request) }) as Server
  await listen(server, config)

  try {
    say(`正在打开数据库${config.database.kind === 'embedded' ? ` ${config.database.dataDir}` : ''}`)
    const database = await openDatabase(config.database, config.migrationsDir)
    const { catalogue, isNew } = await importOnce(database.db, config.site, config.cataloguePath, new Date())
    const counts = `${catalogue.items.length} 个事项，${catalogue.findings.length} 条读取说明`
    say(`${isNew ? '已读入' : '沿用'}《${catalogue.title}》：${counts}`)
    const warning = await calendarWarning(database.db, config.site.regionCode)
    if (warning !== null) say(warning)
    answer = createApp(config, database.db).fetch
    const worker = await startJobs(config, database.db, say)
    const close = async () => {
      await new Promise(done => server.close(done).closeAllConnections())
      await worker.stop()
      await database.close()
    }
    return { address: addressOf(server, config.host), close }
  } catch (failure) {
    server.close()
    throw failure
  }
}

async function calendarWarning(db: Database, regionCode: string): Promise<string | null> {
  const calendar = workCalendar(await knownNotices(db, regionCode), regionCode)
  return noticeWarning(calendar, beijingDate(new Date()))
}

function preparing(): Response {
  return new Response('正在准备数据，请过几秒再刷新。\n', {
    status: 503,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '3' },
  })
}

function listen(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (cause: NodeJS.ErrnoException) => fail(explain(cause, host, port)))
    server.listen(port, host, () => done())
  })
}

function explain(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (cause.code) {
    case 'EADDRINUSE':
      return new Refusal(
        `端口 ${port} 已被占用；请先停掉占用它的程序，或换一个端口，例如 PORT=3001 npm start。`,
        { cause },
      )
    case 'EACCES':
      return new Refusal(`没有权限使用端口 ${port}；请用 1024 以上的端口，例如 PORT=3000 npm start。`, {
        cause,
      })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Refusal(`HOST：本机没有地址“${host}”；请填本机的地址，例如 HOST=127.0.0.1。`, { cause })
    default:
      return cause
  }
}

function addressOf(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
