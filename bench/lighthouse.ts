import lighthouse from 'lighthouse'
import { launchBrowser } from '../e2e/browser.ts'
import type { BuiltServer } from '../e2e/built-server.ts'
import { findChromium } from '../tools/chromium.mjs'
import { freePort } from '../tools/free-port.mjs'
import type { Row } from './report.ts'
import { startReviewedSite } from './reviewed-site.ts'

const bar = 99
const runs = 5
const pages = ['/', '/items']
const onDemonstration = { performance: '速度', accessibility: '无障碍', 'best-practices': '良好做法' }
/** A demonstration keeps search engines away on purpose. */
const onReviewed = { seo: '搜索引擎' }

type Categories = Readonly<Record<string, string>>

/** Medians, on the telephone and the network that Lighthouse simulates. */
export async function measureLighthouse({ address }: BuiltServer): Promise<Row[]> {
  if (findChromium() === '')
    return [{ what: 'Lighthouse', measured: '没有装 Chromium，没有量', bar: `≥ ${bar}` }]
  const reviewed = await startReviewedSite()
  const rows: Row[] = []
  for (const path of pages) {
    rows.push(...(await measure(address, path, onDemonstration)))
    rows.push(...(await measure(reviewed.address, path, onReviewed)))
  }
  await reviewed.stop()
  return rows
}

/** One browser for all runs of a page: what a fresh one does first, such as looking for fonts, is not the page's doing. */
async function measure(address: string, path: string, categories: Categories): Promise<Row[]> {
  const port = await freePort()
  const browser = await launchBrowser(`--remote-debugging-port=${port}`)
  const flags = { port, onlyCategories: Object.keys(categories), logLevel: 'error' as const }
  const scores = new Map(Object.keys(categories).map(category => [category, [] as number[]]))
  for (let run = 0; run < runs; run++) {
    const result = await lighthouse(address + path, flags)
    for (const [category, { score }] of Object.entries(result?.lhr.categories ?? {})) {
      scores.get(category)?.push(Math.round((score ?? 0) * 100))
    }
  }
  await browser.close()
  return Object.entries(categories).map(([category, name]) => {
    const sorted = (scores.get(category) ?? []).sort((a, b) => a - b)
    const median = sorted[Math.floor(runs / 2)] ?? 0
    return {
      what: `${path}，Lighthouse ${name}，${runs} 次的中位数`,
      measured: `${median}（${sorted.join('、')}）`,
      bar: `≥ ${bar}`,
      met: median >= bar,
    }
  })
}
