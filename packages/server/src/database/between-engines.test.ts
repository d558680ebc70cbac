import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { verifyAudit } from '../audit/verify.ts'
import { importOnce } from '../catalogue/import-catalogue.ts'
import { readConfig } from '../config.ts'
import { backUp } from './backup.ts'
import { type Database, openDatabase } from './database.ts'
import { restore } from './restore.ts'
import { tablesInOrder } from './tables-in-order.ts'
import { openTestDatabase } from './test-database.ts'

test('a backup goes from PostgreSQL to the embedded database and back, and nothing changes on the way', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-between-'))
  const config = readConfig({ DATA_DIR: join(folder, 'data') })
  const server = await openTestDatabase()
  const embedded = await openDatabase(config.database, config.migrationsDir)
  const again = await openTestDatabase()
  await importOnce(server.db, config.site, config.cataloguePath, new Date('2026-11-23T16:00:00.123Z'))

  await backUp(server.db, join(folder, 'there.gz'), new Date())
  await restore(embedded.db, join(folder, 'there.gz'))
  await backUp(embedded.db, join(folder, 'back.gz'), new Date())
  await restore(again.db, join(folder, 'back.gz'))

  const before = await everything(server.db)
  expect(before.catalogue_items).toHaveLength(81)
  expect(await everything(embedded.db)).toEqual(before)
  expect(await everything(again.db)).toEqual(before)
  expect(await verifyAudit(embedded.db, config.site.regionCode)).toEqual({ ok: true, count: 2 })
  for (const { close } of [server, embedded, again]) await close()
  rmSync(folder, { recursive: true })
}, 60_000)

async function everything(db: Database): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {}
  for (const table of await tablesInOrder(db)) {
    const { rows } = await db.execute(sql`SELECT to_jsonb(t)::text AS row FROM ${sql.identifier(table)} AS t`)
    tables[table] = rows.map(({ row }) => row).sort()
  }
  return tables
}
