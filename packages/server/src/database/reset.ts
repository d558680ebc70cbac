import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'

/** Empties the database for good: tables, rows and the record of migrations. */
export async function reset(db: Database): Promise<void> {
  await db.execute(sql`DROP SCHEMA public CASCADE`)
  await db.execute(sql`DROP SCHEMA IF EXISTS drizzle CASCADE`)
  await db.execute(sql`CREATE SCHEMA public`)
}
