import type { Agent } from 'node:http'
import { fetchBytes, keepAlive } from './fetch-bytes.ts'
import type { Row } from './report.ts'

const limit = 30 * 1024
/** The main pages; add an address when the portal gains one. */
const pages = ['/', '/items', '/items?name=失业', '/items/0062']

/** Bytes on the wire, gzip: each page itself and, for the first page, all that it makes the browser fetch. */
export async function measurePageWeights(address: string): Promise<Row[]> {
  const agent = keepAlive(1)
  const rows: Row[] = []
  for (const path of pages) {
    rows.push({
      what: `${path}，页面本身（gzip）`,
      measured: kilobytes(await weigh(address + path, agent)),
      bar: '',
    })
  }
  const page = await fetch(`${address}/`).then(answer => answer.text())
  const needed = [...page.matchAll(/<(?:link|img|script)\b[^>]*?(?:href|src)="(\/[^"]+)"/g)]
  let whole = 0
  for (const path of ['/', ...needed.map(([, path]) => path)]) whole += await weigh(address + path, agent)
  agent.destroy()
  const what = `首页，连同它要的 ${needed.length} 个文件（gzip）`
  return [...rows, { what, measured: kilobytes(whole), bar: '≤ 30 KB', met: whole <= limit }]
}

async function weigh(url: string, agent: Agent): Promise<number> {
  const { status, body } = await fetchBytes(encodeURI(url), agent)
  if (status !== 200) throw new Error(`${url} answered ${status}`)
  return body.length
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`
}
