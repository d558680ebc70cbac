import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { v7 as uuidv7 } from 'uuid'
import { readConfig } from '../config.ts'
import { type DatabaseSettings, type OpenDatabase, openDatabase } from './database.ts'

/**
 * A migrated database of its own for one test file: on the server that TEST_DATABASE_URL names, else embedded, from
 * a copy of the cluster that tools/test-template.ts prepared. Close it when the file is done.
 */
export async function openTestDatabase(): Promise<OpenDatabase> {
  const { settings, remove } = await createTestDatabase()
  const { db, close } = await openDatabase(settings, readConfig({}).migrationsDir)
  return {
    db,
    close: async () => {
      await close()
      await remove()
    },
  }
}

export interface TestDatabase {
  /** As the environment of a process would name it. */
  readonly env: Readonly<Record<string, string>>
  readonly settings: DatabaseSettings
  remove(): Promise<void>
}

/** The same, not opened. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL
  const { env, remove } = server ? await createOnServer(server) : copyOfTemplate()
  return { env, settings: readConfig(env).database, remove }
}

async function createOnServer(server: string) {
  const name = `test_${uuidv7().replaceAll('-', '')}`
  const run = async (statement: string) => {
    const client = new Client({ connectionString: server })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await run(`CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { env: { DATABASE_URL: url.href }, remove: () => run(`DROP DATABASE ${name} WITH (FORCE)`) }
}

function copyOfTemplate() {
  const dataDir = mkdtempSync(join(tmpdir(), 'mingbai-test-'))
  const template = process.env.TEST_TEMPLATE_DIR
  if (template) cpSync(join(template, 'pglite'), join(dataDir, 'pglite'), { recursive: true })
  return { env: { DATA_DIR: dataDir }, remove: async () => rmSync(dataDir, { recursive: true, force: true }) }
}
