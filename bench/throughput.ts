import { setTimeout as sleep } from 'node:timers/promises'
import type { BuiltServer } from '../e2e/built-server.ts'
import { findNginx, findWrk } from '../tools/load-test.mjs'
import { startBareNode } from './bare-node.ts'
import { type Answer, fetchBytes, keepAlive } from './fetch-bytes.ts'
import { startNginx } from './nginx.ts'
import { processorTime } from './processor-time.ts'
import type { Row } from './report.ts'
import { type Load, load } from './wrk.ts'

/** Many short turns: a machine that is slow for some seconds is so for all three. */
const seconds = 1
const rounds = 15
const secondsMade = 4
const bar = 0.6

/** Kept pages beside nginx and beside node:http alone giving the same answer, gzip, in the same run; and pages that have to be made first. */
export async function measureThroughput(server: BuiltServer): Promise<Row[]> {
  if (findNginx() === '' || findWrk() === '') {
    return [{ what: '成品页与 nginx 之比', measured: '没有装 nginx 和 wrk，没有量', bar: `≥ ${bar}` }]
  }
  return [...(await measurePage(server, '/')), ...(await measurePage(server, '/items'))]
}

interface Served extends Load {
  /** Of the processor, for one answer; null where it is not counted. */
  readonly microseconds: number | null
}

interface Turn {
  readonly ours: Served
  readonly nginx: Served
  readonly bare: Served
}

async function measurePage(server: BuiltServer, path: string): Promise<Row[]> {
  const ours = { pid: server.pid, url: server.address + path }
  const answer = await gzipAnswer(ours.url)
  const nginx = await startNginx(answer)
  const bare = await startBareNode(answer)
  await serve(ours)
  // By turns, so that whatever else the machine does meets all.
  const turns: Turn[] = []
  while (turns.length < rounds) {
    turns.push({
      ours: await serve(ours),
      nginx: await serve({ pid: nginx.pid, url: nginx.address }),
      bare: await serve({ pid: bare.pid, url: bare.address }),
    })
  }
  await nginx.stop()
  await bare.stop()
  const made = await load(ours.url, secondsMade, 'fresh')
  const ratio = median(turns.map(({ ours, nginx }) => ours.rate / nginx.rate))
  return [
    servedRow(
      `${path}，成品页`,
      turns.map(({ ours }) => ours),
    ),
    servedRow(
      `${path}，nginx 给同样的回答`,
      turns.map(({ nginx }) => nginx),
    ),
    servedRow(
      `${path}，裸的 node:http 给同样的回答`,
      turns.map(({ bare }) => bare),
    ),
    {
      what: `${path}，成品页与 nginx 之比，${rounds} 轮的中位数`,
      measured: ratio.toFixed(2),
      bar: `≥ ${bar}`,
      met: ratio >= bar,
    },
    {
      what: `${path}，裸的 node:http 与 nginx 之比`,
      measured: median(turns.map(({ bare, nginx }) => bare.rate / nginx.rate)).toFixed(2),
      bar: '',
    },
    { what: `${path}，每次重新生成`, measured: describe([made]), bar: '' },
  ]
}

function servedRow(what: string, loads: readonly Served[]): Row {
  return { what, measured: `${describe(loads)}，一次回答的处理器时间 ${spent(loads)}`, bar: '' }
}

async function serve({ pid, url }: { readonly pid: number; readonly url: string }): Promise<Served> {
  const before = processorTime(pid)
  const served = await load(url, seconds, 'same')
  const after = processorTime(pid)
  const microseconds =
    before === null || after === null ? null : ((after - before) * 1000) / (served.rate * seconds)
  return { ...served, microseconds }
}

function spent(loads: readonly Served[]): string {
  const times = loads.flatMap(({ microseconds }) => microseconds ?? [])
  return times.length === 0 ? '没有量' : `${median(times).toFixed(1)} 微秒`
}

/** The kept page: right after a load the site may still have to hear that nothing changed before it keeps one. */
async function gzipAnswer(url: string): Promise<Answer> {
  const agent = keepAlive(1)
  try {
    for (let attempt = 0; attempt < 20; attempt++) {
      const answer = await fetchBytes(url, agent)
      if (answer.headers.etag && answer.headers['content-encoding'] === 'gzip') return answer
      await sleep(250)
    }
  } finally {
    agent.destroy()
  }
  throw new Error(`${url} was not kept as gzip`)
}

function describe(loads: readonly Load[]): string {
  const rate = median(loads.map(({ rate }) => rate))
  const p99 = median(loads.map(({ p99Milliseconds }) => p99Milliseconds))
  return `每秒 ${Math.round(rate).toLocaleString('en')} 次，p99 ${p99.toFixed(1)} 毫秒`
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
