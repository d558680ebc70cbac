import { execFileSync } from 'node:child_process'
import type { BuiltServer } from '../e2e/built-server.ts'
import { startBareServer } from './bare-server.ts'
import { fetchBytes, keepAlive } from './fetch-bytes.ts'
import type { Row } from './report.ts'

const connections = 8
const seconds = 2

/** /items as fast as it goes, beside a bare node:http server that gives the same bytes, in the same run. */
export async function measureThroughput({ address, pid }: BuiltServer): Promise<Row[]> {
  const url = `${address}/items`
  await requestTimes(url, 200)
  const memory = residentMegabytes(pid)

  const agent = keepAlive(1)
  const { body, encoding } = await fetchBytes(url, agent)
  agent.destroy()
  const bare = await startBareServer(body, encoding)
  await requestTimes(bare.address, 200)
  const ours = await requestsPerSecond(url)
  const theirs = await requestsPerSecond(bare.address)
  await bare.stop()

  return [
    { what: '内存（RSS），答过 200 次以后', measured: memory, bar: '' },
    { what: '/items，每秒', measured: `${Math.round(ours)} 次`, bar: '' },
    { what: '只给同样字节的 node:http，每秒', measured: `${Math.round(theirs)} 次`, bar: '' },
    { what: '两者之比', measured: (ours / theirs).toFixed(3), bar: '' },
  ]
}

async function requestsPerSecond(url: string): Promise<number> {
  const until = Date.now() + seconds * 1000
  return (await request(url, () => Date.now() < until)) / seconds
}

function requestTimes(url: string, times: number): Promise<number> {
  let left = times
  return request(url, () => left-- > 0)
}

/** Asks on all connections at once while `goOn` says so; resolves to the number of answers. */
async function request(url: string, goOn: () => boolean): Promise<number> {
  const agent = keepAlive(connections)
  let answers = 0
  const worker = async () => {
    while (goOn()) {
      const { status } = await fetchBytes(url, agent)
      if (status !== 200) throw new Error(`${url} answered ${status}`)
      answers++
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  agent.destroy()
  return answers
}

/** `ps` is on Linux and macOS alike. */
function residentMegabytes(pid: number): string {
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }))
  return `${Math.round(kilobytes / 1024)} MB`
}
