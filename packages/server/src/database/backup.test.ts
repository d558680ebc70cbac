import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { importOnce } from '../catalogue/import-catalogue.ts'
import { readConfig } from '../config.ts'
import { Refusal } from '../refusal.ts'
import { backUp } from './backup.ts'
import { type Database, type OpenDatabase, openDatabase } from './database.ts'
import { reset } from './reset.ts'
import { restore } from './restore.ts'
import { tablesInOrder } from './tables-in-order.ts'
import { createTestDatabase, openTestDatabase, type TestDatabase } from './test-database.ts'

const config = readConfig({})
const folder = mkdtempSync(join(tmpdir(), 'mingbai-backup-'))
const file = join(folder, 'backup.gz')
const now = new Date('2026-11-23T16:00:00.123Z')
let home: TestDatabase
let database: OpenDatabase

beforeAll(async () => {
  home = await createTestDatabase()
  database = await openDatabase(home.settings, config.migrationsDir)
  await importOnce(database.db, config.site, config.cataloguePath, now)
  await database.db.execute(
    sql`INSERT INTO jobs (region_code, id, kind, payload, state, run_at, attempts, created_at)
        VALUES ('654002', gen_random_uuid(), 'probe', '{"文":"“引号”\\n换行"}', 'waiting', '2026-11-23 10:00:00.123456+08', 0, now())`,
  )
})
afterAll(async () => {
  await database.close()
  await home.remove()
  rmSync(folder, { recursive: true })
})

async function everything(db: Database) {
  const tables: Record<string, unknown> = {}
  for (const table of await tablesInOrder(db)) {
    const { rows } = await db.execute(
      sql`SELECT to_jsonb(t)::text AS row FROM ${sql.identifier(table)} AS t ORDER BY 1`,
    )
    tables[table] = rows
  }
  return tables
}

async function pages(db: Database) {
  const app = createApp(config, db)
  return Promise.all(
    ['/', '/items/versions/1', '/items/0062'].map(async path => (await app.request(path)).text()),
  )
}

test('the drill: back up, destroy, restore, and every table and page is what it was', async () => {
  const [tables, shown] = [await everything(database.db), await pages(database.db)]
  const counts = await backUp(database.db, file, now)
  expect(counts).toMatchObject({ catalogue_items: 81, catalogues: 1, jobs: 1 })

  await reset(database.db)
  await database.close()
  database = await openDatabase(home.settings, config.migrationsDir)
  expect(await everything(database.db)).not.toEqual(tables)

  expect(await restore(database.db, file)).toMatchObject({ catalogue_items: 81, catalogues: 1, jobs: 1 })
  expect(await everything(database.db)).toEqual(tables)
  expect(await pages(database.db)).toEqual(shown)
})

test('a backup goes only into an empty database', async () => {
  await expect(restore(database.db, file)).rejects.toThrow(/已有内容.*reset --yes/)
})

test('a backup that is cut, changed, of another version or none at all restores nothing', async () => {
  const empty = await openTestDatabase()
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n')
  const spoiled: Record<string, Uint8Array | string> = {
    'cut.gz': readFileSync(file).subarray(0, -20),
    'short.gz': gzipSync([...lines.slice(0, -3), ...lines.slice(-1)].join('\n')),
    'endless.gz': gzipSync(lines.slice(0, -1).join('\n')),
    'version.gz': gzipSync(lines.join('\n').replace(/"migrations":\d+/, '"migrations":99')),
    'twice.gz': gzipSync(`${lines.join('\n')}\n${lines.join('\n')}`),
    'after.gz': gzipSync(`${lines.join('\n')}\n${lines[1]}`),
    'table.gz': gzipSync(lines.join('\n').replace(/"table":"\w+"/, '"table":"nosuch"')),
    'repeated.gz': gzipSync([...lines.slice(0, 2), ...lines.slice(1)].join('\n')),
    'row.gz': gzipSync([lines[0], '{"kind":"row","table":"jobs","row":5}', ...lines.slice(1)].join('\n')),
    'text.gz': 'not a backup',
    'other.gz': gzipSync('{"kind":"row"}\n'),
  }
  for (const [name, content] of Object.entries(spoiled)) {
    writeFileSync(join(folder, name), content)
    await expect(restore(empty.db, join(folder, name)), name).rejects.toThrow(Refusal)
  }
  await expect(restore(empty.db, join(folder, 'none.gz'))).rejects.toThrow(/没有备份文件/)
  expect(Object.values(await everything(empty.db)).flat()).toEqual([])
  await empty.close()
})

test('a file that is there already is never replaced', async () => {
  const before = readFileSync(file)
  await expect(backUp(database.db, file, now)).rejects.toThrow(/已经存在，没有覆盖/)
  expect(readFileSync(file)).toEqual(before)
})

test('a file that cannot be written is a sentence, and leaves no half file', async () => {
  truncateSync(join(folder, 'text.gz'), 0)
  await expect(backUp(database.db, join(folder, 'text.gz', 'x.gz'), now)).rejects.toThrow(/写不了.*请检查/)
})
