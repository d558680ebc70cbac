import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/database.ts'
import { openTestDatabase } from '../database/test-database.ts'
import { nextNightly, scheduleNightly } from './nightly.ts'
import { secondsUntilRetry } from './retry.ts'
import { type Handler, runNext } from './run-next.ts'
import { complete, deadJobs, enqueue, forgetDone, leaseNext, revive } from './store.ts'
import { startWorker } from './worker.ts'

let database: OpenDatabase
let regionCode: string
let regions = 0
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const start = new Date('2026-11-23T02:00:00Z')
const at = (seconds: number) => new Date(start.getTime() + seconds * 1000)

/** A region of its own for each test: jobs of one never meet those of another. */
function anotherRegion(): string {
  regionCode = `job-${++regions}`
  return regionCode
}
const add = (kind: string, runAt = start, onceKey?: string) =>
  enqueue(database.db, { regionCode, kind, payload: { kind }, runAt, ...(onceKey ? { onceKey } : {}) }, start)
const lease = (now = start, leasedUntil = new Date(now.getTime() + 300_000)) =>
  leaseNext(database.db, { regionCode, kinds: ['a', 'b'], now, leasedUntil })
const run = (handlers: Readonly<Record<string, Handler>>, now = start) =>
  runNext({ db: database.db, regionCode, handlers }, () => now)

describe('a job', () => {
  test('lives and dies with the transaction it was written in', async () => {
    anotherRegion()
    const undone = database.db.transaction(async tx => {
      await enqueue(tx, { regionCode, kind: 'a', payload: {}, runAt: start }, start)
      throw new Error('undo')
    })
    await expect(undone).rejects.toThrow('undo')
    expect(await lease()).toBeNull()

    await database.db.transaction(tx =>
      enqueue(tx, { regionCode, kind: 'a', payload: { n: 1 }, runAt: start }, start),
    )
    expect(await lease()).toMatchObject({ kind: 'a', payload: { n: 1 }, attempts: 1 })
  })

  test('is not run before its time, and the oldest comes first', async () => {
    anotherRegion()
    await add('b', at(20))
    await add('a', at(10))
    expect(await lease(at(5))).toBeNull()
    expect((await lease(at(30)))?.kind).toBe('a')
    expect((await lease(at(30)))?.kind).toBe('b')
  })

  test('of a kind nobody here does is left to others', async () => {
    anotherRegion()
    await add('c')
    expect(await lease()).toBeNull()
  })

  test('with a key is kept once, without one as often as it is written', async () => {
    anotherRegion()
    await add('a', start, 'tonight')
    await add('a', start, 'tonight')
    await add('b')
    await add('b')
    const kinds = [await lease(), await lease(), await lease(), await lease()].map(job => job?.kind)
    expect(kinds.sort()).toEqual(['a', 'b', 'b', undefined])
  })
})

describe('a lease', () => {
  test('gives many workers at once different jobs', async () => {
    anotherRegion()
    for (let n = 0; n < 8; n++) await add('a')
    const leased = await Promise.all(Array.from({ length: 12 }, () => lease()))
    const ids = leased.flatMap(job => (job ? [job.id] : []))
    expect(ids).toHaveLength(8)
    expect(new Set(ids).size).toBe(8)
  })

  test('that runs out frees the job of a dead worker, and the late one can no longer finish it', async () => {
    anotherRegion()
    await add('a')
    const late = await lease(start, at(60))
    expect(await lease(at(59))).toBeNull()
    const next = await lease(at(61), at(120))
    expect(next).toMatchObject({ id: late?.id, attempts: 2 })
    expect(late && (await complete(database.db, late, at(62)))).toBe(false)
    expect(next && (await complete(database.db, next, at(62)))).toBe(true)
    expect(await lease(at(1000))).toBeNull()
  })
})

describe('a handler', () => {
  const broken: Handler = async () => {
    throw new Error('the other side is away')
  }

  test('that fails is asked again, later each time, and in the end the job is dead and visible', async () => {
    anotherRegion()
    await add('a')
    let now = start
    const outcomes: unknown[] = []
    for (;;) {
      const outcome = await run({ a: broken }, now)
      outcomes.push(outcome)
      if (outcome === 'dead') break
      expect(await run({ a: broken }, now)).toBeNull()
      now = new Date(now.getTime() + 3_600_000)
    }
    expect(outcomes).toEqual([...Array.from({ length: 7 }, () => 'failed'), 'dead'])
    const [dead] = await deadJobs(database.db, regionCode)
    expect(dead).toMatchObject({ kind: 'a', attempts: 8, lastError: 'Error: the other side is away' })

    expect(await revive(database.db, regionCode, dead?.id ?? '', now)).toBe(true)
    expect(await run({ a: async () => undefined }, now)).toBe('done')
    expect(await deadJobs(database.db, regionCode)).toEqual([])
  })

  test('that fails does not hold up the others', async () => {
    anotherRegion()
    const done: unknown[] = []
    await add('a')
    await add('b')
    const handlers = { a: broken, b: async (payload: unknown) => void done.push(payload) }
    expect([await run(handlers), await run(handlers)]).toEqual(['failed', 'done'])
    expect(done).toEqual([{ kind: 'b' }])
  })

  test('is run by a worker until it is told to stop', async () => {
    anotherRegion()
    const done: unknown[] = []
    for (let n = 0; n < 5; n++) await add('a')
    const handlers = { a: async (payload: unknown) => void done.push(payload) }
    const worker = startWorker(
      { db: database.db, regionCode, handlers },
      { pauseMilliseconds: 10, clock: () => start, say: () => undefined },
    )
    while (done.length < 5) await new Promise(resolve => setTimeout(resolve, 5))
    await worker.stop()
    await add('a')
    expect(done).toHaveLength(5)
  })
})

test('done jobs are forgotten after a while', async () => {
  anotherRegion()
  await add('a', start, 'once')
  await run({ a: async () => undefined })
  await forgetDone(database.db, regionCode, at(-1))
  await add('a', start, 'once')
  expect(await lease()).toBeNull()
  await forgetDone(database.db, regionCode, at(1))
  await add('a', start, 'once')
  expect(await lease()).not.toBeNull()
})

test('retries wait twice as long each time', () => {
  expect([1, 2, 7, 8].map(secondsUntilRetry)).toEqual([30, 60, 1920, null])
})

test.each([
  ['2026-11-23T17:59:59Z', 2, '2026-11-23T18:00:00.000Z'],
  ['2026-11-23T18:00:00Z', 2, '2026-11-24T18:00:00.000Z'],
  ['2026-11-23T15:59:59Z', 0, '2026-11-23T16:00:00.000Z'],
  ['2026-12-31T20:00:00Z', 2, '2027-01-01T18:00:00.000Z'],
])('after %s the next %i o’clock in Beijing is %s', (now, hour, next) => {
  expect(nextNightly(new Date(now), hour).toISOString()).toBe(next)
})

test('nightly work asked for by many is queued once', async () => {
  anotherRegion()
  for (let n = 0; n < 3; n++) await scheduleNightly(database.db, regionCode, { kind: 'a', hour: 2 }, start)
  expect(await lease(at(86_400))).not.toBeNull()
  expect(await lease(at(86_400))).toBeNull()
})
