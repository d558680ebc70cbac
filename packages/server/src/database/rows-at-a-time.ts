import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'

/**
 * How many rows of a table are held at once while all of it is carried over. A document may have megabytes: hundreds of
 * them would be the memory of the machine.
 */
export async function rowsAtATime(tx: Database, table: string): Promise<number> {
  const { rows } = await tx.execute(
    sql`SELECT 1 FROM information_schema.columns
        WHERE table_schema = 'public' AND table_name = ${table} AND data_type = 'bytea'`,
  )
  return rows.length > 0 ? 1 : 500
}
