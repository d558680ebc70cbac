import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm, writeFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip, type Gzip } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { Refusal } from '../refusal.ts'
import type { BackupLine } from './backup-file.ts'
import type { Database } from './database.ts'
import { countMigrations } from './migrations-applied.ts'
import { rowsAtATime } from './rows-at-a-time.ts'
import { tablesInOrder } from './tables-in-order.ts'

/**
 * Writes all rows of all tables, as they stand together at one moment, to a file. The file appears under its name
 * only when it is whole and flushed. Returns how many rows each table had. Throws a Refusal when it cannot be written,
 * or is there already: the only good copy may be the one that stands there.
 */
export async function backUp(db: Database, file: string, madeAt: Date): Promise<Record<string, number>> {
  if (existsSync(file)) throw new Refusal(`${file} 已经存在，没有覆盖；请换一个文件名，或先移走它。`)
  const draft = `${file}.${process.pid}.part`
  await writeFile(draft, '', { flag: 'wx' }).catch(cause => Promise.reject(unwritable(file, cause)))
  const gzip = createGzip()
  const written = pipeline(gzip, createWriteStream(draft))
  try {
    const [counts] = await Promise.all([writeAll(db, gzip, madeAt), written])
    await flush(draft)
    await rename(draft, file)
    return counts
  } catch (cause) {
    gzip.destroy()
    await rm(draft, { force: true })
    throw cause instanceof Error && 'syscall' in cause ? unwritable(file, cause) : cause
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  await file.sync()
  await file.close()
}

function unwritable(file: string, cause: Error): Refusal {
  return new Refusal(
    `备份文件 ${file} 写不了（${cause.message}）；请检查目录、权限和磁盘空间，或换一个位置。`,
    {
      cause,
    },
  )
}

async function writeAll(db: Database, gzip: Gzip, madeAt: Date): Promise<Record<string, number>> {
  const write = async (line: BackupLine) => {
    if (!gzip.write(`${JSON.stringify(line)}\n`)) await once(gzip, 'drain')
  }
  const counts: Record<string, number> = {}
  await db.transaction(
    async tx => {
      const migrations = await countMigrations(tx)
      await write({ kind: 'mingbai-backup', format: 1, madeAt: madeAt.toISOString(), migrations })
      for (const table of await tablesInOrder(tx)) {
        counts[table] = 0
        for await (const row of rowsOf(tx, table)) {
          await write({ kind: 'row', table, row })
          counts[table]++
        }
      }
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
  await write({ kind: 'end', rows: counts })
  gzip.end()
  return counts
}

async function* rowsOf(tx: Database, table: string): AsyncGenerator<unknown> {
  const atATime = await rowsAtATime(tx, table)
  await tx.execute(
    sql`DECLARE backup_rows CURSOR FOR SELECT to_jsonb(t) AS row FROM ${sql.identifier(table)} AS t`,
  )
  for (;;) {
    const { rows } = await tx.execute<{ row: unknown }>(sql.raw(`FETCH ${atATime} FROM backup_rows`))
    if (rows.length === 0) break
    for (const { row } of rows) yield row
  }
  await tx.execute(sql`CLOSE backup_rows`)
}
