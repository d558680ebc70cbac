import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openTestDatabase } from './test-database.ts'

// A GIN index cannot begin with a plain column without an extension; its lexemes begin with the region instead.
test('every key and index starts with the region, so that a province can shard by it', async () => {
  const { db, close } = await openTestDatabase()
  const { rows } = await db.execute<{ index: string; first: string }>(
    sql`SELECT c.relname AS index, a.attname AS first FROM pg_index i
        JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
        JOIN pg_namespace n ON n.oid = t.relnamespace
        JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
        WHERE n.nspname = 'public' AND c.relam <> (SELECT oid FROM pg_am WHERE amname = 'gin')`,
  )
  await close()
  expect(rows.length).toBeGreaterThan(5)
  expect(rows.filter(({ first }) => first !== 'region_code')).toEqual([])
})
