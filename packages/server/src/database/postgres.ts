import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import { Refusal } from '../refusal.ts'
import type { OpenDatabase } from './database.ts'
import { surviveLostConnections } from './lost-connections.ts'
import { PatientPool } from './patient-pool.ts'

export interface PostgresSettings {
  readonly url: string
  readonly statementMilliseconds: number
  /** How long a request waits for a server that is restarting. */
  readonly patienceMilliseconds: number
}

const oldestVersion = 15

/** Opens a PostgreSQL server. Throws a Refusal, without the password, when it cannot be reached or is too old. */
export async function openPostgres(settings: PostgresSettings): Promise<OpenDatabase> {
  if (!/^postgres(ql)?:\/\//.test(settings.url)) {
    throw new Refusal('DATABASE_URL：应写成 postgres://用户:密码@主机:端口/数据库；请改正后再试。')
  }
  const pool = new PatientPool(
    {
      connectionString: settings.url,
      max: 10,
      connectionTimeoutMillis: 10_000,
      statement_timeout: settings.statementMilliseconds,
      idle_in_transaction_session_timeout: settings.statementMilliseconds,
    },
    settings.patienceMilliseconds,
  )
  surviveLostConnections(pool)
  await refuseUnusable(settings.url)
  return { db: drizzle(pool), close: () => pool.end() }
}

/** Asked without patience: at start a wrong address should be told at once. */
async function refuseUnusable(url: string): Promise<void> {
  const probe = new Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 10_000 })
  try {
    const { rows } = await probe.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int / 10000 AS version",
    )
    const version = rows[0]?.version ?? 0
    if (version < oldestVersion) {
      throw new Refusal(`DATABASE_URL：PostgreSQL ${version} 太旧；请升级到 ${oldestVersion} 或更新的版本。`)
    }
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    const reason =
      cause instanceof Error ? cause.message || String(Reflect.get(cause, 'code')) : String(cause)
    throw new Refusal(
      `DATABASE_URL：连不上数据库 ${addressOf(url)}（${reason}）；请检查地址、用户和密码，以及数据库是否已启动。`,
      { cause },
    )
  } finally {
    await probe.end()
  }
}

function addressOf(url: string): string {
  if (!URL.canParse(url)) return '（地址写得不对）'
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}
