import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { openDatabase } from './database.ts'
import { createTestDatabase } from './test-database.ts'

test('a statement that takes too long fails with the same code on both engines, and the next one is answered', async () => {
  const home = await createTestDatabase()
  const settings = { ...home.settings, statementMilliseconds: 1_000 }
  const { db, close } = await openDatabase(settings, readConfig({}).migrationsDir)
  await expect(db.execute(sql`SELECT pg_sleep(20)`)).rejects.toMatchObject({ cause: { code: '57014' } })
  expect((await db.execute(sql`SELECT 1 AS one`)).rows).toEqual([{ one: 1 }])
  await close()
  await home.remove()
})
