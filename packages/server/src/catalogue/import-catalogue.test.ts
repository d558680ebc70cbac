import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import type { OpenDatabase } from '../database/database.ts'
import { openTestDatabase } from '../database/test-database.ts'
import { Refusal } from '../refusal.ts'
import { importOnce } from './import-catalogue.ts'
import { findCatalogueInForce } from './store.ts'

const { site, cataloguePath } = readConfig({})
const now = new Date('2026-11-23T16:00:00Z')
let database: OpenDatabase
let folder: string

beforeAll(async () => {
  database = await openTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'mingbai-'))
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

test('an empty database has no catalogue in force', async () => {
  expect(await findCatalogueInForce(database.db, site)).toBeNull()
})

test('a document that cannot be used is refused in one sentence and leaves nothing behind', async () => {
  const twice = join(folder, 'notes.txt')
  writeFileSync(twice, '这里没有目录\n')
  await expect(importOnce(database.db, site, twice, now)).rejects.toThrow(Refusal)
  await expect(importOnce(database.db, site, join(folder, 'none.txt'), now)).rejects.toThrow(/打不开目录文件/)
  expect(await findCatalogueInForce(database.db, site)).toBeNull()
})

test('the first start reads the document: 81 items in order, each with a code of its own', async () => {
  const { catalogue, isNew } = await importOnce(database.db, site, cataloguePath, now)
  expect(isNew).toBe(true)
  expect(catalogue.items).toHaveLength(81)
  expect(new Set(catalogue.items.map(({ code }) => code)).size).toBe(81)
  expect(catalogue.items[61]?.item.path).toEqual(['失业保险服务', '失业保险金申领'])
  expect(catalogue.importedAt).toEqual(now)
  expect(catalogue.findings.length).toBeGreaterThan(0)
})

test('the source is named and can be checked against the file', async () => {
  const catalogue = await findCatalogueInForce(database.db, site)
  const { createHash } = await import('node:crypto')
  expect(catalogue?.sourceName).toBe('social-insurance.txt')
  expect(catalogue?.sourceHash).toBe(createHash('sha256').update(readFileSync(cataloguePath)).digest('hex'))
})

test('a later start keeps what is there, even when the file changed', async () => {
  const before = await findCatalogueInForce(database.db, site)
  const changed = join(folder, 'changed.txt')
  writeFileSync(changed, readFileSync(cataloguePath, 'utf8').replaceAll('失业', '就业'))
  const { catalogue, isNew } = await importOnce(database.db, site, changed, new Date())
  expect(isNew).toBe(false)
  expect(catalogue).toEqual(before)
})

test('another region has a catalogue and codes of its own', async () => {
  const other = { regionCode: '654003', sector: site.sector }
  const { catalogue } = await importOnce(database.db, other, cataloguePath, now)
  expect(catalogue.items[0]?.code).toBe('0001')
  expect((await findCatalogueInForce(database.db, site))?.id).not.toBe(catalogue.id)
})
