import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { findPostgres, startPostgres } from '../../../../tools/postgres.mjs'
import { readConfig } from '../config.ts'
import { openDatabase } from './database.ts'
import { openPostgres } from './postgres.ts'

const patient = { statementMilliseconds: 10_000, patienceMilliseconds: 15_000 }

test('a server that cannot be reached is one sentence, without the password', async () => {
  const url = 'postgres://mingbai:geheim@127.0.0.1:1/mingbai'
  const refused = openPostgres({ ...patient, url })
  await expect(refused).rejects.toThrow(/连不上数据库 127\.0\.0\.1:1\/mingbai.*请检查/)
  await expect(refused).rejects.not.toThrow(/geheim/)
  await expect(openPostgres({ ...patient, url: 'nonsense' })).rejects.toThrow(/DATABASE_URL/)
})

test('a server restarted under load: requests wait or fail clearly, and all is well again', async () => {
  const bin = findPostgres()
  const server = await startPostgres(bin)
  const { db, close } = await openPostgres({ ...patient, url: server.url })
  await db.execute(sql`CREATE TABLE restart_probe (n int PRIMARY KEY)`)
  const acknowledged: number[] = []
  const failures: unknown[] = []
  let isOver = false
  let next = 0
  const load = Array.from({ length: 8 }, async () => {
    while (!isOver) {
      const n = next++
      await db.execute(sql`INSERT INTO restart_probe VALUES (${n})`).then(
        () => acknowledged.push(n),
        failure => failures.push(failure),
      )
    }
  })

  await reaches(() => acknowledged.length > 50)
  server.stop()
  server.start()
  const before = acknowledged.length
  await reaches(() => acknowledged.length > before + 50)
  isOver = true
  await Promise.all(load)

  const { rows } = await db.execute<{ n: number }>(sql`SELECT n FROM restart_probe`)
  const kept = new Set(rows.map(({ n }) => n))
  expect(acknowledged.filter(n => !kept.has(n))).toEqual([])
  for (const failure of failures) expect(failure).toMatchObject({ cause: { message: expect.any(String) } })
  expect(failures.length).toBeLessThanOrEqual(8)
  await close()
  server.remove()
}, 60_000)

test('processes that start together on an empty database take turns to make its tables', async () => {
  const server = await startPostgres(findPostgres())
  const { migrationsDir } = readConfig({})
  const open = () => openDatabase({ kind: 'postgres', ...patient, url: server.url }, migrationsDir)
  const opened = await Promise.all([open(), open(), open()])
  for (const { db, close } of opened) {
    expect((await db.execute(sql`SELECT count(*)::int AS n FROM accounts`)).rows).toEqual([{ n: 0 }])
    await close()
  }
  server.remove()
}, 60_000)

async function reaches(goal: () => boolean): Promise<void> {
  while (!goal()) await new Promise(done => setTimeout(done, 20))
}
