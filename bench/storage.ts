import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { readConfig } from '../packages/server/src/config.ts'
import { type Database, openDatabase } from '../packages/server/src/database/database.ts'
import { findPostgres, startPostgres } from '../tools/postgres.mjs'
import type { Row } from './report.ts'

type Statement = (db: Database, n: number) => Promise<unknown>

const rowsBefore = 2_000
const milliseconds = 1_500
const filler = 'x'.repeat(2_000)

const statements: Readonly<Record<string, Statement>> = {
  按主键读一行: (db, n) => db.execute(sql`SELECT * FROM bench WHERE n = ${n % rowsBefore}`),
  写一行2KB: (db, n) => db.execute(sql`INSERT INTO bench VALUES (${rowsBefore + n}, ${filler})`),
  读一页100行: (db, n) =>
    db.execute(sql`SELECT * FROM bench WHERE n >= ${(n * 100) % rowsBefore} ORDER BY n LIMIT 100`),
}

/** The embedded database beside a PostgreSQL server on this machine, in the same run; what is behind its guards. */
export async function measureStorage(): Promise<Row[]> {
  const bin = findPostgres()
  if (bin === '') return [{ what: '存储：内置 / PostgreSQL', measured: '没有装 PostgreSQL，没有量', bar: '' }]
  const dir = mkdtempSync(join(tmpdir(), 'mingbai-bench-'))
  const server = await startPostgres(bin)
  const embedded = await measureEngine({ DATA_DIR: dir })
  const postgres = await measureEngine({ DATABASE_URL: server.url })
  server.remove()
  rmSync(dir, { recursive: true })
  return Object.entries(embedded).map(([what, rate]) => ({
    what,
    measured: `${Math.round(rate)} / ${Math.round(postgres[what] ?? 0)} 次每秒 = ${(rate / (postgres[what] ?? 0)).toFixed(2)}`,
    bar: '',
  }))
}

async function measureEngine(env: Readonly<Record<string, string>>): Promise<Record<string, number>> {
  const config = readConfig(env)
  const { db, close } = await openDatabase(config.database, config.migrationsDir)
  await db.execute(sql`CREATE TABLE bench (n int PRIMARY KEY, filler text)`)
  await db.execute(
    sql`INSERT INTO bench SELECT n, ${filler} FROM generate_series(0, ${sql.raw(String(rowsBefore - 1))}) AS n`,
  )
  const rates: Record<string, number> = {}
  let n = 0
  for (const [name, statement] of Object.entries(statements)) {
    for (const clients of [1, 16]) {
      const until = Date.now() + milliseconds
      let done = 0
      const client = async () => {
        while (Date.now() < until) {
          await statement(db, n++)
          done++
        }
      }
      await Promise.all(Array.from({ length: clients }, client))
      rates[`存储，${name}，${clients} 个客户端：内置 / PostgreSQL`] = done / (milliseconds / 1000)
    }
  }
  await close()
  return rates
}
