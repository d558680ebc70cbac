import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/database.ts'
import { openTestDatabase } from '../database/test-database.ts'
import { backUpNightly, nightlyBackup } from './back-up-nightly.ts'
import { scheduleNightly } from './nightly.ts'
import { type Handler, runNext } from './run-next.ts'
import { deadJobs, enqueue, leaseNext } from './store.ts'

let database: OpenDatabase
const folder = mkdtempSync(join(tmpdir(), 'mingbai-failures-'))
const start = new Date('2026-11-23T02:00:00Z')
const hours = (n: number) => new Date(start.getTime() + n * 3_600_000)
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

test('a night whose backup died is followed by the next night', async () => {
  const regionCode = 'fail-night'
  const blocked = join(folder, 'a-file')
  writeFileSync(blocked, '')
  const run = (backups: string, now: Date) => {
    const handlers = { [nightlyBackup.kind]: backUpNightly(backups, regionCode) }
    return runNext({ db: database.db, regionCode, handlers }, () => now)
  }
  await scheduleNightly(database.db, regionCode, nightlyBackup, start)
  const outcomes = []
  for (let n = 0; n < 8; n++) outcomes.push(await run(join(blocked, 'backups'), hours(17 + n)))
  expect(outcomes.at(-1)).toBe('dead')
  expect(await run(join(folder, 'backups'), hours(17 + 24))).toBe('done')
})

test('what a failed query was given is not kept with the job', async () => {
  const regionCode = 'fail-query'
  const handlers: Record<string, Handler> = {
    a: async (_payload, { db }) => void (await db.execute(sql`SELECT ${'王小明'}::uuid`)),
  }
  await enqueue(database.db, { regionCode, kind: 'a', payload: {}, runAt: start }, start)
  for (let n = 0; n < 8; n++) await runNext({ db: database.db, regionCode, handlers }, () => hours(n))
  const [dead] = await deadJobs(database.db, regionCode)
  expect(dead?.lastError).toMatch(/22P02/)
  expect(dead?.lastError).not.toContain('王小明')
})

test('a job that kills its worker every time ends dead too, without being run again', async () => {
  const regionCode = 'fail-crash'
  await enqueue(database.db, { regionCode, kind: 'a', payload: {}, runAt: start }, start)
  for (let n = 0; n < 8; n++) {
    await leaseNext(database.db, { regionCode, kinds: ['a'], now: hours(n), leasedUntil: hours(n + 0.5) })
  }
  let runs = 0
  const handlers = { a: async () => void runs++ }
  expect(await runNext({ db: database.db, regionCode, handlers }, () => hours(9))).toBe('dead')
  expect(runs).toBe(0)
})
