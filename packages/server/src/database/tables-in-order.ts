import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'

/** Our tables, each after those it refers to: the order in which rows can be put back. */
export async function tablesInOrder(db: Database): Promise<readonly string[]> {
  const { rows: tables } = await db.execute<{ name: string }>(
    sql`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  )
  const { rows: references } = await db.execute<{ name: string; needs: string }>(
    sql`SELECT t.relname AS name, r.relname AS needs FROM pg_constraint c
        JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class r ON r.oid = c.confrelid
        WHERE c.contype = 'f' AND t.oid <> r.oid`,
  )
  const ordered: string[] = []
  const waiting = new Set(tables.map(({ name }) => name))
  while (waiting.size > 0) {
    const ready = [...waiting].filter(
      name => !references.some(reference => reference.name === name && waiting.has(reference.needs)),
    )
    if (ready.length === 0)
      throw new Error(`tables refer to each other in a circle: ${[...waiting].join(', ')}`)
    for (const name of ready) waiting.delete(name)
    ordered.push(...ready)
  }
  return ordered
}
