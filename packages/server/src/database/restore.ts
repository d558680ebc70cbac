import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { Refusal } from '../refusal.ts'
import { type BackupLine, parseLine } from './backup-file.ts'
import type { Database } from './database.ts'
import { countMigrations } from './migrations-applied.ts'
import { rowsAtATime } from './rows-at-a-time.ts'
import { tablesInOrder } from './tables-in-order.ts'

/**
 * Puts a backup into an empty database, all or nothing. Returns how many rows each table got. Throws a Refusal when
 * the file is not whole, is another version's, or the database is not empty.
 */
export async function restore(db: Database, file: string): Promise<Record<string, number>> {
  return await db.transaction(async tx => {
    await refuseUnlessEmpty(tx)
    const counts: Record<string, number> = {}
    let batch: { table: string; most: number; rows: unknown[] } = { table: '', most: 0, rows: [] }
    let isWhole = false

    const put = async () => {
      if (batch.rows.length > 0) await insertRows(tx, file, batch.table, batch.rows)
      counts[batch.table] = (counts[batch.table] ?? 0) + batch.rows.length
    }
    for await (const line of linesOf(file)) {
      if (line.kind === 'mingbai-backup') await refuseOtherVersion(tx, file, line)
      else if (line.kind === 'row') {
        if (line.table !== batch.table || batch.rows.length === batch.most) {
          await put()
          const most = line.table === batch.table ? batch.most : await rowsAtATime(tx, line.table)
          batch = { table: line.table, most, rows: [] }
        }
        batch.rows.push(line.row)
      } else {
        await put()
        isWhole = Object.entries(line.rows).every(([table, rows]) => (counts[table] ?? 0) === rows)
      }
    }
    if (!isWhole) throw new Refusal(`${file}：备份不完整，没有恢复任何内容；请换一份备份。`)
    delete counts['']
    return counts
  })
}

async function refuseUnlessEmpty(tx: Database): Promise<void> {
  for (const table of await tablesInOrder(tx)) {
    const { rows } = await tx.execute(sql`SELECT 1 FROM ${sql.identifier(table)} LIMIT 1`)
    if (rows.length > 0) {
      throw new Refusal(`数据库里已有内容（${table}），没有恢复；要先清空，请运行 mingbai reset --yes。`)
    }
  }
}

async function refuseOtherVersion(
  tx: Database,
  file: string,
  { format, migrations }: Extract<BackupLine, { kind: 'mingbai-backup' }>,
): Promise<void> {
  const here = await countMigrations(tx)
  if (format === 1 && migrations === here) return
  throw new Refusal(
    `${file}：备份来自另一个版本（第 ${migrations} 次表结构，现在是第 ${here} 次）；请用同一版本的程序恢复，再升级。`,
  )
}

/** jsonb_populate_recordset reads each column by the table's own type: what was written comes back the same. */
async function insertRows(
  tx: Database,
  file: string,
  table: string,
  rows: readonly unknown[],
): Promise<void> {
  const name = sql.identifier(table)
  try {
    await tx.execute(
      sql`INSERT INTO ${name} SELECT * FROM jsonb_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::jsonb)`,
    )
  } catch (cause) {
    // What the rows hold stays out of sight: the database's own message would repeat them.
    throw isDataProblem(cause) ? damaged(file, cause) : cause
  }
}

/** SQLSTATE 22 (a value), 23 (a constraint) and 42 (a name): the rows are not what the tables take. */
function isDataProblem(cause: unknown): boolean {
  const code = cause instanceof Error && cause.cause instanceof Error ? Reflect.get(cause.cause, 'code') : ''
  return /^(22|23|42)/.test(String(code))
}

async function* linesOf(file: string): AsyncGenerator<BackupLine> {
  const bytes = createReadStream(file)
  const unzipped = bytes.pipe(createGunzip())
  bytes.on('error', failure => unzipped.destroy(failure))
  let place: 'start' | 'rows' | 'end' = 'start'
  try {
    for await (const text of createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY })) {
      const line = parseLine(text)
      const isHeader = line?.kind === 'mingbai-backup'
      if (!line || place === 'end' || isHeader !== (place === 'start')) throw damaged(file)
      place = line.kind === 'end' ? 'end' : 'rows'
      yield line
    }
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Refusal(`没有备份文件 ${file}；请检查路径。`, { cause })
    if (code?.startsWith('Z_') || code === 'EISDIR') throw damaged(file, cause)
    if (code === 'EACCES' || code === 'ENOTDIR')
      throw new Refusal(`备份文件 ${file} 读不了（${code}）；请检查路径和权限。`, { cause })
    throw cause
  }
}

function damaged(file: string, cause?: unknown): Refusal {
  return new Refusal(`${file}：不是明白的备份，或已损坏，没有恢复任何内容；请换一份备份。`, { cause })
}
