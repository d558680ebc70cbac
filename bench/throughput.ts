import type { BuiltServer } from '../e2e/built-server.ts'
import { findNginx, findWrk } from '../tools/load-test.mjs'
import { fetchBytes, keepAlive } from './fetch-bytes.ts'
import { startNginx } from './nginx.ts'
import type { Row } from './report.ts'
import { type Load, load } from './wrk.ts'

const seconds = 4
const bar = 0.6

/** Kept pages beside nginx giving the same gzip bytes in the same run; and pages that have to be made first. */
export async function measureThroughput({ address }: BuiltServer): Promise<Row[]> {
  if (findNginx() === '' || findWrk() === '') {
    return [{ what: '成品页与 nginx 之比', measured: '没有装 nginx 和 wrk，没有量', bar: `≥ ${bar}` }]
  }
  return [...(await measurePage(address, '/')), ...(await measurePage(address, '/items'))]
}

async function measurePage(address: string, path: string): Promise<Row[]> {
  const url = address + path
  const nginx = await startNginx(await gzipBytes(url))
  await load(url, 2, 'same')
  await load(nginx.address, 2, 'same')
  const ours = await load(url, seconds, 'same')
  const theirs = await load(nginx.address, seconds, 'same')
  await nginx.stop()
  const made = await load(url, seconds, 'fresh')
  const ratio = ours.rate / theirs.rate
  return [
    { what: `${path}，成品页`, measured: describe(ours), bar: '' },
    { what: `${path}，nginx 给同样的字节`, measured: describe(theirs), bar: '' },
    { what: `${path}，两者之比`, measured: ratio.toFixed(2), bar: `≥ ${bar}`, met: ratio >= bar },
    { what: `${path}，每次重新生成`, measured: describe(made), bar: '' },
  ]
}

async function gzipBytes(url: string): Promise<Buffer> {
  const agent = keepAlive(1)
  const { body, encoding } = await fetchBytes(url, agent)
  agent.destroy()
  if (encoding !== 'gzip') throw new Error(`${url} was not sent as gzip`)
  return body
}

function describe({ rate, p99Milliseconds }: Load): string {
  return `每秒 ${Math.round(rate).toLocaleString('en')} 次，p99 ${p99Milliseconds.toFixed(1)} 毫秒`
}
