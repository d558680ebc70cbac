import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OpenDatabase } from '../database.ts'
import { createTestDatabase, type TestDatabase } from '../test-database.ts'
import { DurableNodeFs, durableStart, proveFsync } from './fsync-hook.mjs'
import { type EmbeddedSettings, openEmbedded } from './open-embedded.ts'

let home: TestDatabase
let settings: EmbeddedSettings
beforeAll(async () => {
  home = await createTestDatabase()
  settings = { ...(home.settings as EmbeddedSettings), statementMilliseconds: 1_500 }
})
afterAll(() => home.remove())

describe('fsync', () => {
  test('a commit reaches the disk with the guard, and without it the start is refused', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'mingbai-fsync-'))
    const files = new DurableNodeFs(dir)
    const guarded = await PGlite.create({ fs: files, startParams: durableStart })
    await proveFsync(guarded, files)
    await guarded.close()

    const stock = await PGlite.create({ dataDir: dir })
    await expect(proveFsync(stock, { flushes: 0 })).rejects.toThrow(/fsync is not in force/)
    await stock.close()
    rmSync(dir, { recursive: true })
  }, 90_000)
})

describe('worker and watchdog', () => {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await openEmbedded(settings)
    await database.db.execute(sql`CREATE TABLE guard_probe (n int PRIMARY KEY)`)
  })
  afterAll(() => database.close())
  const count = async () =>
    (await database.db.execute(sql`SELECT count(*)::int AS n FROM guard_probe`)).rows[0]?.n

  test('the event loop goes on while a heavy statement runs', async () => {
    let turns = 0
    const turning = setInterval(() => turns++, 5)
    await database.db.execute(sql`SELECT count(*) FROM generate_series(1, 1000000)`)
    clearInterval(turning)
    expect(turns).toBeGreaterThan(5)
  })

  test('a statement that never ends is ended, what was acknowledged stays, and the next one is answered', async () => {
    await database.db.execute(sql`INSERT INTO guard_probe VALUES (1)`)
    const endless = database.db.execute(sql`SELECT count(*) FROM generate_series(1, 100000000000)`)
    await expect(endless).rejects.toMatchObject({ cause: { code: '57014' } })
    expect(await count()).toBe(1)
  })

  test('a name given to a statement goes with the connection that gave it', async () => {
    const probe = sql`guard_probe`
    const named = database.db.select({ n: sql`count(*)::int` }).from(probe).prepare('count-probe')
    const first = await named.execute()
    // The pool lets a connection go whose statement failed.
    await expect(database.db.execute(sql`SELECT 1 / 0`)).rejects.toThrow()
    expect(await named.execute()).toEqual(first)
  })

  test('a transaction whose statement is ended is undone', async () => {
    const doomed = database.db.transaction(async tx => {
      await tx.execute(sql`INSERT INTO guard_probe VALUES (2)`)
      await tx.execute(sql`SELECT count(*) FROM generate_series(1, 100000000000)`)
    })
    await expect(doomed).rejects.toThrow()
    expect(await count()).toBe(1)
  })

  test('waiting statements are answered in turn', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        database.db.execute(sql`INSERT INTO guard_probe VALUES (${n + 10})`),
      ),
    )
    expect(await count()).toBe(41)
  })

  test('an error in a statement is the statement’s alone', async () => {
    await expect(database.db.execute(sql`INSERT INTO guard_probe VALUES (1)`)).rejects.toMatchObject({
      cause: { code: '23505' },
    })
    await expect(database.db.execute(sql`SELEC`)).rejects.toMatchObject({ cause: { code: '42601' } })
    expect(await count()).toBe(41)
  })
})

test('a disk with less than the reserve is not opened', async () => {
  const hungry = { ...settings, reservedBytes: Number.MAX_SAFE_INTEGER }
  await expect(openEmbedded(hungry)).rejects.toThrow(/磁盘快满了.*请腾出空间/)
  const again = await openEmbedded(settings)
  await again.close()
})
