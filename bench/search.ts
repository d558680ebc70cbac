import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { readConfig } from '../packages/server/src/config.ts'
import { readStarterGuides } from '../packages/server/src/content/read-starter-guides.ts'
import { type Database, openDatabase } from '../packages/server/src/database/database.ts'
import { hitRates, readQuestions } from '../packages/server/src/search/hit-rates.ts'
import { searchGuides } from '../packages/server/src/search/search-guides.ts'
import { findPostgres, startPostgres } from '../tools/postgres.mjs'
import { type Paced, pace, whileEven } from './pace.ts'
import type { Row } from './report.ts'
import { fillIndex } from './search-guides.ts'

const { cataloguePath, site } = readConfig({})
const folder = join(cataloguePath, '..')
const guides = readStarterGuides(join(folder, 'starter-facts.json')).map((starter, n) => ({
  code: String(n + 1).padStart(4, '0'),
  ...starter,
}))
const questionsFile = join(folder, '../../fixtures/citizen-questions.jsonl')
const questions = readQuestions(questionsFile)

const rounds = 6
const bars: Readonly<Record<string, number>> = { '2000 embedded': 10, '200000 postgres': 30 }

/** What a search takes with 81, 2,000 and 200,000 guides on both engines, and how often it is right. */
export async function measureSearch(sizes: readonly number[] = [81, 2_000, 200_000]): Promise<Row[]> {
  const dir = mkdtempSync(join(tmpdir(), 'mingbai-bench-'))
  const rows = await measureEngine('embedded', { DATA_DIR: dir }, sizes)
  rmSync(dir, { recursive: true })
  const bin = findPostgres()
  if (bin === '')
    return [...rows, { what: '检索：PostgreSQL', measured: '没有装 PostgreSQL，没有量', bar: '' }]
  const server = await startPostgres(bin)
  rows.push(...(await measureEngine('postgres', { DATABASE_URL: server.url }, sizes)))
  server.remove()
  return rows
}

async function measureEngine(
  engine: 'embedded' | 'postgres',
  env: Readonly<Record<string, string>>,
  sizes: readonly number[],
): Promise<Row[]> {
  const config = readConfig(env)
  // Making 200,000 copies takes longer than any statement of a site may.
  const settings = { ...config.database, statementMilliseconds: 600_000 }
  const { db, close } = await openDatabase(settings, config.migrationsDir)
  const rows: Row[] = []
  for (const size of sizes) {
    const began = performance.now()
    await fillIndex(db, site.regionCode, guides, size)
    const filling = (performance.now() - began) / 1000
    if (size === guides.length) rows.push(await measureHits(db))
    const paced = await measureTimes(db)
    const all = sorted(paced.map(({ milliseconds }) => milliseconds))
    const even = sorted(whileEven(paced))
    const bar = bars[`${size} ${engine}`]
    rows.push({
      what: `检索，${size} 份指南，${engine}，p50 / p99（装入 ${filling.toFixed(0)} 秒）`,
      measured: `${middleAndLast(all)} 毫秒；其中机器匀速时的 ${even.length} 次 ${middleAndLast(even)}`,
      bar: bar === undefined ? '' : `p99 ≤ ${bar} 毫秒`,
      ...(bar === undefined ? {} : { met: quantile(all, 0.99) <= bar }),
    })
  }
  await close()
  return rows
}

async function measureHits(db: Database): Promise<Row> {
  const { byQuestion, byItem } = await hitRates(questions, async question =>
    (await searchGuides(db, site.regionCode, question, 3)).hits.map(({ path }) => path.at(-1) ?? ''),
  )
  const percent = (rate: number) => `${Math.round(rate * 100)} %`
  return {
    what: '检索，市民的问题：第一 / 前三（按事项）',
    measured: `${percent(byQuestion.first)} / ${percent(byQuestion.firstThree)}（${percent(byItem.first)} / ${percent(byItem.firstThree)}）`,
    bar: '≥ 70 % / ≥ 88 %',
    met:
      Math.min(byQuestion.first, byItem.first) >= 0.7 &&
      Math.min(byQuestion.firstThree, byItem.firstThree) >= 0.88,
  }
}

async function measureTimes(db: Database): Promise<readonly Paced[]> {
  const times: Paced[] = []
  for (let round = 0; round <= rounds; round++) {
    for (const { question } of questions) {
      const before = pace()
      const began = performance.now()
      await searchGuides(db, site.regionCode, question, 10)
      const milliseconds = performance.now() - began
      // The first round warms what a running server has warm.
      if (round > 0) times.push({ milliseconds, before, after: pace() })
    }
  }
  return times
}

function middleAndLast(times: readonly number[]): string {
  return `${quantile(times, 0.5).toFixed(1)} / ${quantile(times, 0.99).toFixed(1)}`
}

function sorted(times: readonly number[]): readonly number[] {
  return times.toSorted((a, b) => a - b)
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
