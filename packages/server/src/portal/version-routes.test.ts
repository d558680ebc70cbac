import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { validator } from '../../../../tools/html-validator.ts'
import { createApp } from '../app.ts'
import { importVersion } from '../commands/import-version.ts'
import { prepareSite } from '../commands/prepare-site.ts'
import { readConfig } from '../config.ts'
import type { OpenDatabase } from '../database/database.ts'
import { openTestDatabase } from '../database/test-database.ts'

const config = readConfig({})
const now = new Date('2026-11-24T02:00:00Z')
let database: OpenDatabase
let portal: Hono
let folder: string

beforeAll(async () => {
  database = await openTestDatabase()
  portal = createApp(config, database.db)
  folder = mkdtempSync(join(tmpdir(), 'mingbai-'))
  await prepareSite(config, database.db, now, () => {})
  const document = readFileSync(config.cataloguePath, 'utf8')
  const without = document.split('\n').filter(line => !line.includes('领取失业金期间网上签到'))
  await load('2.txt', without.join('\n').replaceAll('劳动保障条例', '劳动保障监察条例'), null)
  await load('3.txt', document.replaceAll('失业', '待业'), '2026-12-01')
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

async function load(name: string, text: string, inForceFrom: string | null): Promise<void> {
  const path = join(folder, name)
  writeFileSync(path, text)
  const loading = { path, inForceFrom, acceptsInferred: true, isConfirmed: true }
  await importVersion(database.db, config.site, loading, now, () => {})
}

async function page(address: string, status = 200): Promise<string> {
  const response = await portal.request(address)
  expect([address, response.status]).toEqual([address, status])
  return response.text()
}

test('the history says in words what each version changed, and nothing of one that is still to come', async () => {
  const history = await page('/items/versions')
  expect(history).toContain('公开依据由《劳动保障条例》改为《劳动保障监察条例》')
  expect(history).toContain('取消的事项')
  expect(history.match(/<h2 id="v-/g)).toHaveLength(2)
  expect(history).not.toContain('待业')
  await page('/items/versions/3', 404)
})

test('an old version reads as it stood, under a banner that it does not hold', async () => {
  const old = await page('/items/versions/1')
  expect(old).toContain('这一版已被代替')
  expect(old).toContain('81 个事项')
  expect(old).toContain('《劳动保障条例》')
  expect(old).toMatch(/href="\/items\/0062"/)
  expect(await page('/items/versions/2')).toContain('这是现行的一版')
})

test('an item that was cancelled says so at its old address, and the old version names it without a link', async () => {
  const old = await page('/items/versions/1')
  const gone = await page('/items/0075', 410)
  expect(gone).toContain('“领取失业金期间网上签到”已从目录取消')
  expect(gone).toContain('href="/items/versions/1"')
  expect(old).not.toContain('href="/items/0075"')
})

test('their HTML is valid', async () => {
  for (const [address, status] of [
    ['/items/versions', 200],
    ['/items/0075', 410],
    ['/items/versions/1', 200],
  ] as const) {
    const report = await validator.validateString(await page(address, status))
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
  }
})
