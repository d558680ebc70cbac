import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { readConfig } from '../config.ts'
import { openDatabase } from './database.ts'

/** Writes without pause until it is killed; prints each id once its commit was acknowledged. */
const config = readConfig()
const { db } = await openDatabase(config.database, config.migrationsDir)
for (;;) {
  const id = uuidv7()
  await db.transaction(async tx => {
    await tx.execute(
      sql`INSERT INTO jobs (region_code, id, kind, payload, state, run_at, attempts, created_at)
          VALUES ('fault', ${id}, 'probe', ${JSON.stringify({ filler: 'x'.repeat(2000) })}, 'done', now(), 0, now())`,
    )
  })
  process.stdout.write(`${id}\n`)
}
