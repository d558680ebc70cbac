import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'

import { prepareSite } from '../packages/server/src/commands/prepare-site.ts'
import { readConfig } from '../packages/server/src/config.ts'
import { startDraft } from '../packages/server/src/content/start-draft.ts'
import { worklist } from '../packages/server/src/content/worklist.ts'
import { type Database, openDatabase } from '../packages/server/src/database/database.ts'
import { renewPublicVersion } from '../packages/server/src/public-version/store.ts'
import { publicSiteReader } from '../packages/server/src/publication/public-site.ts'
import type { Row } from './report.ts'

const size = 2_000
const drafts = 200
const rounds = 30
const bar = 150

/** The list of all items, as a clerk's browser asks for it: processor time of the list and of its JSON. */
export async function measureWorklist(): Promise<Row[]> {
  const dir = mkdtempSync(join(tmpdir(), 'mingbai-bench-'))
  const config = readConfig({ DATA_DIR: dir })
  const { site } = config
  const { regionCode } = site
  const { db, close } = await openDatabase(config.database, config.migrationsDir)
  const now = new Date()
  await prepareSite(config, db, now, () => undefined)
  await fill(db)
  const clerk = { kind: 'staff', id: randomUUID(), roles: ['editor'], unitCode: regionCode } as const
  const readSite = publicSiteReader(db, site, () => now)
  for (let n = 1; n <= drafts; n++)
    await startDraft(db, regionCode, clerk, { code: codeOf(n * 10), path: [] }, now)
  const ask = async () => {
    const began = process.cpuUsage()
    const items = await worklist(db, site, clerk, readSite, now)
    const text = JSON.stringify({ items })
    const { user, system } = process.cpuUsage(began)
    if (items.length !== size) throw new Error(`${items.length} items, ${text.length} characters`)
    return (user + system) / 1000
  }
  const anew: number[] = []
  const again: number[] = []
  for (let round = 0; round < rounds; round++) {
    await renewPublicVersion(db, regionCode)
    anew.push(await ask())
    again.push(await ask())
  }
  await close()
  rmSync(dir, { recursive: true })
  return [
    row(
      `待办和事项的清单，${size} 份指南、${drafts} 份草稿、半数写明机构，公开的没有变，中位处理器时间`,
      again,
    ),
    row('同上，公开的刚变过', anew),
  ]
}

const codeOf = (n: number) => String(n).padStart(4, '0')

function row(what: string, times: readonly number[]): Row {
  const sorted = times.toSorted((one, other) => one - other)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  return { what, measured: `${median.toFixed(0)} 毫秒`, bar: `≤ ${bar} 毫秒`, met: median <= bar }
}

/** Copies of the real items with their guides made inside the database; every second guide names a unit that changed. */
async function fill(db: Database): Promise<void> {
  await db.execute(
    sql`INSERT INTO item_codes (region_code, code, number)
        SELECT region_code, lpad(n::text, 4, '0'), n FROM (SELECT DISTINCT region_code FROM item_codes) AS r,
          generate_series((SELECT max(number) FROM item_codes) + 1, ${size}::int) AS n`,
  )
  const { rows } = await db.execute<{ items: number }>(
    sql`SELECT count(*)::int AS items FROM catalogue_items`,
  )
  const items = rows[0]?.items ?? 0
  await db.execute(
    sql`INSERT INTO catalogue_items (region_code, catalogue_id, position, item_code, item)
        SELECT region_code, catalogue_id, ${items}::int + n, lpad(n::text, 4, '0'),
          jsonb_set(item, '{path}', (item -> 'path') || to_jsonb('片区' || n))
        FROM generate_series(${items}::int + 1, ${size}::int) AS n
        JOIN catalogue_items ON item_code = lpad(((n - 1) % ${items}::int + 1)::text, 4, '0')`,
  )
  await db.execute(
    sql`INSERT INTO editions SELECT (jsonb_populate_record(e, jsonb_build_object('item_code', lpad(n::text, 4, '0')))).*
        FROM generate_series(${items}::int + 1, ${size}::int) AS n
        JOIN editions AS e ON e.item_code = lpad(((n - 1) % ${items}::int + 1)::text, 4, '0')`,
  )
  await db.execute(
    sql`UPDATE editions SET guide = guide || '{"unit": {"code": "654002001"}}' WHERE item_code::int % 2 = 0`,
  )
  await db.execute(
    sql`INSERT INTO unit_revisions (region_code, code, number, unit, is_closed, written_by, written_at)
        SELECT region_code, code, 2, unit || '{"addresses": [{"value": "仅供测量的地址", "use": ""}]}', false, 'bench', now()
        FROM unit_revisions WHERE code = '654002001'`,
  )
  await db.execute(sql`ANALYZE`)
}
