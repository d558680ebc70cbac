import { sql } from 'drizzle-orm'
import type { NodePgDatabase, NodePgQueryResultHKT } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import { Refusal } from '../refusal.ts'
import { type EmbeddedSettings, openEmbedded } from './embedded/open-embedded.ts'
import { openPostgres, type PostgresSettings } from './postgres.ts'

/** What stores are written against: Drizzle on any PostgreSQL, embedded or not. */
export type Database = PgDatabase<NodePgQueryResultHKT>

export interface OpenDatabase {
  readonly db: NodePgDatabase
  close(): Promise<void>
}

/** Which engine, and what it needs to know. */
export type DatabaseSettings =
  | ({ readonly kind: 'embedded' } & EmbeddedSettings)
  | ({ readonly kind: 'postgres' } & PostgresSettings)

const noRight =
  'DATABASE_URL：这个用户没有建表的权限；请让它拥有这个数据库（ALTER DATABASE 库名 OWNER TO 用户名），再试。'

const stillWaiting =
  'DATABASE_URL：另一个进程在更新这个数据库的表，等了 5 分钟还没有完；请等它结束，或停下它，再启动。'

function hasCode(failure: unknown, code: string): boolean {
  return (
    failure instanceof Error && failure.cause instanceof Error && Reflect.get(failure.cause, 'code') === code
  )
}

/** Opens the database and brings its tables up to date. Throws a Refusal when that cannot be. */
export async function openDatabase(
  settings: DatabaseSettings,
  migrationsFolder: string,
): Promise<OpenDatabase> {
  const database = settings.kind === 'embedded' ? await openEmbedded(settings) : await openPostgres(settings)
  try {
    const migrateAll = () => migrate(database.db, { migrationsFolder })
    // Processes that start together take turns; the embedded database has but one.
    await (settings.kind === 'embedded' ? migrateAll() : inTurn(database.db, migrateAll))
    return database
  } catch (failure) {
    await database.close()
    if (hasCode(failure, '42501')) throw new Refusal(noRight, { cause: failure })
    if (hasCode(failure, '55P03')) throw new Refusal(stillWaiting, { cause: failure })
    throw failure
  }
}

/** Any number will do, as long as all versions of the program use the same. */
const migrationLock = 6_540_020_001

/** Holds the lock on a connection of its own, while the work goes on over others. */
async function inTurn(db: OpenDatabase['db'], work: () => Promise<void>): Promise<void> {
  await db.transaction(async tx => {
    await tx.execute(sql`SET LOCAL statement_timeout = 0`)
    await tx.execute(sql`SET LOCAL idle_in_transaction_session_timeout = 0`)
    await tx.execute(sql`SET LOCAL lock_timeout = '5min'`)
    await tx.execute(sql`SELECT pg_advisory_xact_lock(${migrationLock})`)
    await work()
  })
}
