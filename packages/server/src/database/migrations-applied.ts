import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'

/** How many migrations the database has: a backup fits only a database with as many. */
export async function countMigrations(db: Database): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(
    sql`SELECT count(*)::int AS count FROM drizzle.__drizzle_migrations`,
  )
  return rows[0]?.count ?? 0
}
