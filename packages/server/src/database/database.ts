import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { Refusal } from '../refusal.ts'

/** What stores are written against: Drizzle on any PostgreSQL, embedded or not. */
export type Database = PgDatabase<PgQueryResultHKT>

export interface OpenDatabase {
  readonly db: Database
  close(): Promise<void>
}

/**
 * Opens the embedded database under `dataDir` (in memory without one) and brings its tables up to date.
 * Throws a Refusal when the directory cannot be written.
 */
export async function openDatabase(migrationsFolder: string, dataDir?: string): Promise<OpenDatabase> {
  if (dataDir !== undefined) prepareDirectory(dataDir)
  const client = await PGlite.create(dataDir === undefined ? {} : { dataDir: join(dataDir, 'pglite') })
  const db = drizzle(client)
  await migrate(db, { migrationsFolder })
  return { db, close: () => client.close() }
}

function prepareDirectory(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.W_OK)
  } catch (cause) {
    throw new Refusal(`数据目录 ${dataDir} 不能写入；请改正它的权限，或用 DATA_DIR=目录 另指一处。`, {
      cause,
    })
  }
}
