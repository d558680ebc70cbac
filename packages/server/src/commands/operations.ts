import { readConfig } from '../config.ts'
import { backUp } from '../database/backup.ts'
import { type OpenDatabase, openDatabase } from '../database/database.ts'
import { reset } from '../database/reset.ts'
import { restore } from '../database/restore.ts'
import { Refusal } from '../refusal.ts'

type Say = (line: string) => void

/** `mingbai migrate`: opening a database brings its tables up to date. */
export function migrateCommand(say: Say): Promise<0 | 1> {
  return withDatabase(async () => say('表结构已是最新。'))
}

/** `mingbai backup FILE`. */
export function backupCommand(file: string, say: Say): Promise<0 | 1> {
  return withDatabase(async ({ db }) => {
    const counts = await backUp(db, file, new Date())
    say(`已备份到 ${file}：${describe(counts)}。`)
  })
}

/** `mingbai restore FILE`: into an empty database only. */
export function restoreCommand(file: string, say: Say): Promise<0 | 1> {
  return withDatabase(async ({ db }) => {
    const counts = await restore(db, file)
    say(`已从 ${file} 恢复：${describe(counts)}。`)
  })
}

/** `mingbai reset --yes`. */
export function resetCommand(say: Say): Promise<0 | 1> {
  return withDatabase(async ({ db }) => {
    await reset(db)
    say('数据库已清空；下次启动会重新建表、读入目录。')
  })
}

/** Opens the configured database, runs, closes; a Refusal is one sentence and 1. */
async function withDatabase(run: (database: OpenDatabase) => Promise<void>): Promise<0 | 1> {
  try {
    const config = readConfig()
    const database = await openDatabase(config.database, config.migrationsDir)
    try {
      await run(database)
    } finally {
      await database.close()
    }
    return 0
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure
    process.stderr.write(`${failure.message}\n`)
    return 1
  }
}

function describe(counts: Readonly<Record<string, number>>): string {
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return `${Object.keys(counts).length} 张表，${rows} 行`
}
