import lighthouse from 'lighthouse'
import { launchBrowser } from '../e2e/browser.ts'
import type { BuiltServer } from '../e2e/built-server.ts'
import { findChromium } from '../tools/chromium.mjs'
import { freePort } from '../tools/free-port.mjs'
import type { Row } from './report.ts'
import { startReviewedSite } from './reviewed-site.ts'
import { slowdownFor, usualSlowdown } from './slowdown.ts'

const bar = 99
const runs = 5
const pages = ['/', '/items']
const names = {
  performance: '速度',
  accessibility: '无障碍',
  'best-practices': '良好做法',
  seo: '搜索引擎',
}

type Category = keyof typeof names

/** Medians, on the telephone and the network that Lighthouse simulates; speed also as if this were a fast desktop. */
export async function measureLighthouse({ address }: BuiltServer): Promise<Row[]> {
  if (findChromium() === '')
    return [{ what: 'Lighthouse', measured: '没有装 Chromium，没有量', bar: `≥ ${bar}` }]
  const reviewed = await startReviewedSite()
  const index = await benchmarkIndex(address)
  const slowdown = slowdownFor(index)
  const rows: Row[] = []
  for (const path of pages) {
    const page = await measure(address + path, ['performance', 'accessibility', 'best-practices'], slowdown)
    // A demonstration keeps search engines away on purpose.
    const found = await measure(reviewed.address + path, ['seo'], slowdown)
    const about = `${path}，本机 ${Math.round(index)} 分，放慢 ${slowdown} 倍`
    rows.push(...[...page, ...found].map(scores => withBar(row(about, scores), scores.median)))
    if (slowdown === usualSlowdown) continue
    const usual = await measure(address + path, ['performance'], usualSlowdown)
    rows.push(...usual.map(scores => row(`${path}，照快电脑放慢 ${usualSlowdown} 倍`, scores)))
  }
  await reviewed.stop()
  return rows
}

interface Scores {
  readonly category: Category
  readonly sorted: readonly number[]
  readonly median: number
}

/** What Lighthouse makes of this machine: a fast desktop has 1,500 to 2,000. */
async function benchmarkIndex(url: string): Promise<number> {
  const [result] = await visit(url, ['performance'], usualSlowdown, 1)
  return result?.environment.benchmarkIndex ?? 0
}

async function measure(
  url: string,
  categories: readonly Category[],
  slowdown: number,
): Promise<readonly Scores[]> {
  const results = await visit(url, categories, slowdown, runs)
  return categories.map(category => {
    const scores = results.map(result => Math.round((result.categories[category]?.score ?? 0) * 100))
    const sorted = scores.sort((a, b) => a - b)
    return { category, sorted, median: sorted[Math.floor(runs / 2)] ?? 0 }
  })
}

/** One browser for all visits of a page: what a fresh one does first, such as looking for fonts, is not the page's doing. */
async function visit(url: string, categories: readonly Category[], slowdown: number, times: number) {
  const port = await freePort()
  const browser = await launchBrowser(`--remote-debugging-port=${port}`)
  const results = []
  for (let visits = 0; visits < times; visits++) {
    const result = await lighthouse(url, {
      port,
      onlyCategories: [...categories],
      logLevel: 'error',
      throttling: { cpuSlowdownMultiplier: slowdown },
    })
    if (!result) throw new Error(`Lighthouse says nothing of ${url}`)
    results.push(result.lhr)
  }
  await browser.close()
  return results
}

function row(about: string, { category, sorted, median }: Scores): Row {
  return {
    what: `Lighthouse ${names[category]}，${about}，${runs} 次的中位数`,
    measured: `${median}（${sorted.join('、')}）`,
    bar: '',
  }
}

function withBar(given: Row, median: number): Row {
  return { ...given, bar: `≥ ${bar}`, met: median >= bar }
}
