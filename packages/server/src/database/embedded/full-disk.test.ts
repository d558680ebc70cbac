import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../database.ts'
import { createTestDatabase } from '../test-database.ts'
import { type EmbeddedSettings, openEmbedded } from './open-embedded.ts'

/** A small disk of our own: only root may mount one. */
const disk = mkdtempSync(join(tmpdir(), 'mingbai-disk-'))
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', disk]).status === 0
const megabyte = 1024 * 1024
const filler = join(disk, 'filler')
let settings: EmbeddedSettings

beforeAll(async () => {
  const home = await createTestDatabase()
  settings = { ...(home.settings as EmbeddedSettings), dataDir: join(disk, 'data') }
  cpSync((home.settings as EmbeddedSettings).dataDir, settings.dataDir, { recursive: true })
  await home.remove()
})
afterAll(() => {
  if (isMounted) execFileSync('umount', [disk])
  rmSync(disk, { recursive: true, force: true })
})

const rows = async ({ db }: OpenDatabase) =>
  (await db.execute(sql`SELECT count(*)::int AS n FROM disk_probe`)).rows[0]?.n
const fillUpTo = (free: number) => {
  const { stdout } = spawnSync('df', ['--output=avail', '-B1', disk], { encoding: 'utf8' })
  writeFileSync(filler, Buffer.alloc(Math.max(0, Number(stdout.split('\n')[1]) - free)))
}

test.runIf(isMounted)(
  'a disk that fills up: reads go on, writes say why, and go on when there is room',
  async () => {
    const database = await openEmbedded({ ...settings, reservedBytes: 24 * megabyte })
    await database.db.execute(sql`CREATE TABLE disk_probe (n int)`)
    await database.db.execute(sql`INSERT INTO disk_probe VALUES (1)`)

    fillUpTo(10 * megabyte)
    await expect(database.db.execute(sql`INSERT INTO disk_probe VALUES (2)`)).rejects.toMatchObject({
      cause: { code: '25006' },
    })
    expect(await rows(database)).toBe(1)

    rmSync(filler)
    await database.db.execute(sql`INSERT INTO disk_probe VALUES (2)`)
    expect(await rows(database)).toBe(2)
    await database.close()
  },
)

test.runIf(isMounted)(
  'met without the reserve, a full disk loses nothing that was acknowledged',
  async () => {
    const database = await openEmbedded({ ...settings, reservedBytes: 0 })
    const before = Number(await rows(database))
    fillUpTo(2 * megabyte)
    let acknowledged = 0
    const fill = async () => {
      for (;;) {
        await database.db.execute(sql`INSERT INTO disk_probe SELECT 7 FROM generate_series(1, 20000)`)
        acknowledged += 20_000
      }
    }
    await expect(fill()).rejects.toThrow()
    rmSync(filler)
    expect(await rows(database)).toBe(before + acknowledged)
    await database.close()
  },
)
