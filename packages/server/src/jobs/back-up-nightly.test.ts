import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import type { OpenDatabase } from '../database/database.ts'
import { restore } from '../database/restore.ts'
import { openTestDatabase } from '../database/test-database.ts'
import { backUpNightly, nightlyBackup } from './back-up-nightly.ts'
import { scheduleNightly } from './nightly.ts'
import { runNext } from './run-next.ts'

const { regionCode } = readConfig({}).site
const folder = mkdtempSync(join(tmpdir(), 'mingbai-nightly-'))
let database: OpenDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

test('a week of nights: one file each, the last seven kept, the next always queued, and each can be restored', async () => {
  const backups = join(folder, 'backups')
  const handlers = { [nightlyBackup.kind]: backUpNightly(backups, regionCode) }
  let now = new Date('2026-11-23T12:00:00Z')
  await scheduleNightly(database.db, regionCode, nightlyBackup, now)
  for (let night = 0; night < 9; night++) {
    expect(await runNext({ db: database.db, regionCode, handlers }, () => now)).toBeNull()
    now = new Date(now.getTime() + 24 * 60 * 60 * 1000)
    expect(await runNext({ db: database.db, regionCode, handlers }, () => now)).toBe('done')
  }
  const kept = readdirSync(backups).sort()
  expect(kept).toEqual(
    ['26', '27', '28', '29', '30']
      .map(d => `2026-11-${d}.mingbai.gz`)
      .concat('2026-12-01.mingbai.gz', '2026-12-02.mingbai.gz'),
  )

  const other = await openTestDatabase()
  expect(await restore(other.db, join(backups, kept[0] as string))).toMatchObject({
    jobs: expect.any(Number),
  })
  await other.close()
})

test('a night whose folder cannot be written is tried again', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const kind = 'blocked'
  const handlers = { [kind]: backUpNightly(join(file, 'backups'), regionCode) }
  const now = new Date('2027-01-01T12:00:00Z')
  await scheduleNightly(database.db, regionCode, { kind, hour: 21 }, now)
  const later = new Date('2027-01-01T14:00:00Z')
  expect(await runNext({ db: database.db, regionCode, handlers }, () => later)).toBe('failed')
  expect(existsSync(join(file, 'backups'))).toBe(false)
})
