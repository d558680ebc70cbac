import { findPersonalData } from '@mingbai/core/personal-data/find'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/database.ts'
import { openTestDatabase } from '../database/test-database.ts'
import { appendAudit } from './store.ts'
import { verifyAudit } from './verify.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const record = {
  at: '2026-11-23T16:00:00.123Z',
  actor: 'job:import',
  action: 'import',
  subject: 'guide/1',
  before: null,
  after: { z: 1 },
}
const append = (regionCode: string, change: object) =>
  database.db.transaction(tx => appendAudit(tx, regionCode, { ...record, ...change }))

test.each<[string, object]>([
  ['a value that is the text 1', { after: '1' }],
  ['a value that is the text null', { after: 'null' }],
  ['a time without milliseconds', { at: '2026-11-23T16:00:00Z' }],
  ['a time with an offset', { at: '2026-11-24T00:00:00.123+08:00' }],
  ['a record with a field more', { editor: 'account-1' }],
  ['half a surrogate pair', { subject: 'a\ud800b' }],
])('what is accepted verifies, or it is refused: %s', async (name, change) => {
  const written = await append(`i-${name}`, change).then(
    () => true,
    () => false,
  )
  if (written) expect(await verifyAudit(database.db, `i-${name}`)).toEqual({ ok: true, count: 1 })
})

test.each([
  [
    'a microsecond',
    `UPDATE audit_entries SET at = at + interval '1 microsecond' WHERE region_code = $ AND number = 2`,
    2,
  ],
  [
    'an entry numbered 0',
    `INSERT INTO audit_entries SELECT region_code, 0, at, actor, action, subject, before, after, algorithm, previous_hash, hash FROM audit_entries WHERE region_code = $ AND number = 1`,
    1,
  ],
  [
    'an entry after the head',
    `INSERT INTO audit_entries SELECT region_code, 4, at, actor, action, subject, before, after, algorithm, previous_hash, hash FROM audit_entries WHERE region_code = $ AND number = 1`,
    4,
  ],
  [
    'last region',
    `UPDATE audit_entries SET region_code = 'elsewhere' WHERE region_code = $ AND number = 3`,
    3,
  ],
])('found: %s', async (name, statement, number) => {
  const regionCode = `t-${name}`
  for (let n = 1; n <= 3; n++) await append(regionCode, { subject: `guide/${n}` })
  await database.db.transaction(async tx => {
    await tx.execute(sql`ALTER TABLE audit_entries DISABLE TRIGGER audit_entries_append_only`)
    await tx.execute(sql.raw(statement.replace('$', `'${regionCode}'`)))
    await tx.execute(sql`ALTER TABLE audit_entries ENABLE TRIGGER audit_entries_append_only`)
  })
  expect(await verifyAudit(database.db, regionCode)).toMatchObject({ ok: false, number })
})

test.each([
  '13800138000 13900139000',
  '电话 13800138000 2026年',
  '138-0013-8000',
  'tel13800138000',
  'ID11010519491231002X',
  '１３８００１３８０００',
  '11010519491231002X13800138000',
  '13800138000x',
])('%s is personal', text => expect(findPersonalData({ text })).toEqual(['text']))

test.each([
  '116540020100022291',
  '116540020100355229',
  'pkg@1.2.3',
  '2026-11-23 2026-11-24',
  '019abc13-8001-7000-8000-000000000000',
])('%s is none', text => expect(findPersonalData({ text })).toEqual([]))
