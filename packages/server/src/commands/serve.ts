import { createServer, type RequestListener, type Server } from 'node:http'
import { type Config, readConfig } from '../config.ts'
import { openDatabase } from '../database/database.ts'
import { openFront } from '../front.ts'
import { answerUnreadable } from '../http/unreadable-request.ts'
import { Refusal } from '../refusal.ts'
import { endWhenAnswered } from './end-when-answered.ts'
import { exitCode } from './exit-code.ts'
import { prepareAccounts } from './prepare-accounts.ts'
import { prepareSite } from './prepare-site.ts'
import { recordServer } from './server-record.ts'
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

/** So long may take what was asked before the end; who never fetches an answer keeps no site from ending. */
const patienceMilliseconds = 5_000

export interface RunningServer {
  readonly address: string
  close(): Promise<void>
}

/**
 * Serves the site. The port is taken before the database is touched, so that a second start on one port ends with
 * a sentence and leaves the first one's data alone; until the database is ready, pages say so (503).
 */
export async function serve(config: Config, say: (line: string) => void): Promise<RunningServer> {
  const server = createServer(preparing)
  server.on('clientError', answerUnreadable)
  await listen(server, config)

  const opened: { close(): Promise<void> }[] = []
  try {
    say(`正在打开数据库${config.database.kind === 'embedded' ? ` ${config.database.dataDir}` : ''}`)
    const database = await openDatabase(config.database, config.migrationsDir)
    opened.push(database)
    await prepareSite(config, database.db, new Date(), say)
    await prepareAccounts(database.db, config.site, new Date(), say)
    const front = openFront(server, config, database.db, say)
    opened.push(front)
    const worker = await startJobs(config, database.db, say)
    const address = addressOf(server, config.host)
    const forget =
      config.database.kind === 'embedded' ? recordServer(config.database.dataDir, address) : () => {}
    const close = async () => {
      forget()
      const answered = endWhenAnswered(server, patienceMilliseconds)
      await front.close()
      await answered
      await worker.stop()
      await database.close()
    }
    return { address, close }
  } catch (failure) {
    server.close().closeAllConnections()
    // Whatever stays open keeps the process alive, and with it the lock of the data directory.
    for (const each of opened.toReversed()) await each.close()
    throw failure
  }
}

const preparing: RequestListener = (_request, response) => {
  response.writeHead(503, {
    'content-type': 'text/plain; charset=utf-8',
    'retry-after': '3',
    'x-robots-tag': 'noindex',
  })
  response.end('正在准备数据，请过几秒再刷新。\n')
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
