import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { OpenDatabase } from '../database/database.ts'
import { openTestDatabase } from '../database/test-database.ts'
import { ask } from '../search/ask.ts'
import { countUnanswered, forgetUnanswered, keptDays, readUnanswered } from './store.ts'

const region = '654002'
const today = new Date('2026-11-24T04:00:00Z')
const daysLater = (days: number) => new Date(today.getTime() + days * 24 * 60 * 60 * 1000)
let database: OpenDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

test('a question is counted masked, and once more when it comes again', async () => {
  await countUnanswered(database.db, region, '我的电话13800138000查房产', today)
  await countUnanswered(database.db, region, '我的电话13900139000查房产', today)
  await countUnanswered(database.db, region, '  ', today)
  expect(await readUnanswered(database.db, region, 10)).toEqual([
    { question: '我的电话〔号码〕查房产', count: 2 },
  ])
})

test('however many different questions come, a day keeps 500', async () => {
  for (let n = 0; n < 510; n++) await countUnanswered(database.db, region, `乱问${n}`, daysLater(1))
  expect(await readUnanswered(database.db, region, 1000)).toHaveLength(501)
})

test('what is older than the privacy page says is forgotten, the last day of it is not', async () => {
  await forgetUnanswered(database.db, region, daysLater(keptDays))
  expect(await readUnanswered(database.db, region, 1000)).toHaveLength(501)
  await forgetUnanswered(database.db, region, daysLater(keptDays + 2))
  expect(await readUnanswered(database.db, region, 1000)).toEqual([])
})

test('the reader is answered where nothing can be counted', async () => {
  const { db, close } = await openTestDatabase()
  await db.execute(sql`DROP TABLE unanswered_questions`)
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect((await ask(db, region, '量子纠缠', 5, today)).hits).toEqual([])
  expect(written.mock.calls.join()).toContain('was not counted')
  expect(written.mock.calls.join()).not.toContain('量子纠缠')
  written.mockRestore()
  await close()
})
