import { fetchBytes, keepAlive } from './fetch-bytes.ts'
import type { Row } from './report.ts'

const limit = 30 * 1024

/** Bytes on the wire, gzip: the page itself and, for the first page, all that it makes the browser fetch. */
export async function measurePageWeights(address: string): Promise<Row[]> {
  const agent = keepAlive(1)
  const home = await fetchBytes(`${address}/`, agent)
  const items = await fetchBytes(`${address}/items`, agent)
  if (home.encoding !== 'gzip' || items.encoding !== 'gzip') throw new Error('pages were not sent as gzip')

  const page = await fetch(`${address}/`).then(answer => answer.text())
  const needed = [...page.matchAll(/<(?:link|img|script)\b[^>]*?(?:href|src)="(\/[^"]+)"/g)]
  const sizes = needed.map(async ([, path]) => (await fetchBytes(address + path, agent)).body.length)
  const whole = (await Promise.all(sizes)).reduce((sum, size) => sum + size, home.body.length)
  agent.destroy()

  return [
    { what: '首页，页面本身（gzip）', measured: kilobytes(home.body.length), bar: '' },
    {
      what: `首页，连同它要的 ${needed.length} 个文件（gzip）`,
      measured: kilobytes(whole),
      bar: '≤ 30 KB',
      met: whole <= limit,
    },
    { what: '/items，页面本身（gzip）', measured: kilobytes(items.body.length), bar: '' },
  ]
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`
}
