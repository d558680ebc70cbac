import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/database.ts'
import { openTestDatabase } from '../database/test-database.ts'
import { hashOf } from './hash.ts'
import { appendAudit, readAudit } from './store.ts'
import { verifyAudit } from './verify.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const record = (subject: string) => ({
  at: '2026-11-23T16:00:00.123Z',
  actor: 'job:import',
  action: 'import',
  subject,
  before: null,
  after: { z: 1, a: ['文', { c: true, b: null }] },
})
const append = (regionCode: string, subject: string) =>
  database.db.transaction(tx => appendAudit(tx, regionCode, record(subject)))

test('SM3 is the national one', () => {
  expect(hashOf('sm3', 'abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
  expect(hashOf('md5', 'abc')).toBeNull()
})

test('entries come back as they were written, and the chain holds', async () => {
  for (let n = 1; n <= 3; n++) await append('a-1', `catalogue/${n}`)
  const entries = await readAudit(database.db, 'a-1', 0, 10)
  expect(entries.map(({ number, previousHash, hash, algorithm, ...rest }) => rest)).toEqual(
    [1, 2, 3].map(n => record(`catalogue/${n}`)),
  )
  expect(await verifyAudit(database.db, 'a-1')).toEqual({ ok: true, count: 3 })
  expect(await verifyAudit(database.db, 'nowhere')).toEqual({ ok: true, count: 0 })
})

test('many writers make one chain', async () => {
  await Promise.all(Array.from({ length: 30 }, (_, n) => append('a-2', `guide/${n}`)))
  expect(await verifyAudit(database.db, 'a-2')).toEqual({ ok: true, count: 30 })
})

test('a change that is undone leaves no entry', async () => {
  const undone = database.db.transaction(async tx => {
    await appendAudit(tx, 'a-3', record('guide/1'))
    throw new Error('undo')
  })
  await expect(undone).rejects.toThrow('undo')
  expect(await verifyAudit(database.db, 'a-3')).toEqual({ ok: true, count: 0 })
})

test('personal data is refused, by path and without the value', async () => {
  const writing = database.db.transaction(tx =>
    appendAudit(tx, 'a-4', { ...record('request/1'), after: { applicant: '11010519491231002X' } }),
  )
  await expect(writing).rejects.toThrow('after.applicant')
  await expect(writing).rejects.not.toThrow('11010519491231002X')
})

test.each(['UPDATE audit_entries SET actor = actor', 'DELETE FROM audit_entries', 'TRUNCATE audit_entries'])(
  'the database refuses %s',
  async statement => {
    await append('a-5', 'guide/1')
    await expect(database.db.execute(sql.raw(statement))).rejects.toMatchObject({
      cause: { message: 'audit_entries is append-only' },
    })
  },
)

test.each([
  ["actor = 'x'"],
  ["action = 'x'"],
  ["subject = 'x'"],
  ["at = at + interval '1 millisecond'"],
  [`before = '{}'`],
  [`after = jsonb_set(after, '{z}', '2')`],
  ["algorithm = 'none'"],
  ["previous_hash = 'x'"],
  ["hash = 'x'"],
  ['number = 100'],
])('whoever gets past that and sets %s is found', async change => {
  const regionCode = `b-${change.split(' ')[0]}`
  for (let n = 1; n <= 3; n++) await append(regionCode, `guide/${n}`)
  await database.db.transaction(async tx => {
    await tx.execute(sql`ALTER TABLE audit_entries DISABLE TRIGGER audit_entries_append_only`)
    await tx.execute(
      sql`UPDATE audit_entries SET ${sql.raw(change)} WHERE region_code = ${regionCode} AND number = 2`,
    )
    await tx.execute(sql`ALTER TABLE audit_entries ENABLE TRIGGER audit_entries_append_only`)
  })
  expect(await verifyAudit(database.db, regionCode)).toMatchObject({ ok: false, number: 2 })
})
