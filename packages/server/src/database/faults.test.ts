import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { openDatabase } from './database.ts'
import { createTestDatabase } from './test-database.ts'

const writer = fileURLToPath(new URL('fault-writer.mts', import.meta.url))
/** `npm run test:faults` asks for many. */
const rounds = Number(process.env.FAULT_ROUNDS ?? 4)

test(
  `a writer killed ${rounds} times at random loses nothing that was acknowledged`,
  async () => {
    const home = await createTestDatabase()
    const acknowledged: string[] = []
    for (let round = 0; round < rounds; round++) acknowledged.push(...(await writeUntilKilled(home.env)))

    const { db, close } = await openDatabase(home.settings, readConfig({}).migrationsDir)
    const { rows } = await db.execute<{ id: string }>(sql`SELECT id FROM jobs WHERE region_code = 'fault'`)
    await close()
    await home.remove()
    const kept = new Set(rows.map(({ id }) => id))
    expect(acknowledged.length).toBeGreaterThan(rounds)
    expect(acknowledged.filter(id => !kept.has(id))).toEqual([])
  },
  60_000 + rounds * 15_000,
)

function writeUntilKilled(env: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', writer], { env: { ...process.env, ...env } })
    let said = ''
    let complaint = ''
    child.stdout.on('data', chunk => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * 400)
      said += chunk
    })
    child.stderr.on('data', chunk => {
      complaint += chunk
    })
    child.once('close', () => {
      // The last line may be cut by the kill: only whole lines were acknowledged.
      const lines = said.split('\n').slice(0, -1)
      if (lines.length > 0) done(lines)
      else fail(new Error(`the writer never wrote: ${complaint}`))
    })
  })
}
