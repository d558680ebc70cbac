import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../packages/server/src/config.ts'
import { openDatabase } from '../packages/server/src/database/database.ts'

/** Prepares one migrated embedded cluster; each test file copies it instead of making its own. */
export async function setup(): Promise<() => void> {
  const dir = mkdtempSync(join(tmpdir(), 'mingbai-template-'))
  const config = readConfig({ DATA_DIR: dir })
  const database = await openDatabase(config.database, config.migrationsDir)
  await database.close()
  process.env.TEST_TEMPLATE_DIR = dir
  return () => rmSync(dir, { recursive: true, force: true })
}
