import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { putInForceHandler } from '../catalogue/put-in-force.ts'
import { findCatalogueInForce, findVersion, listVersions } from '../catalogue/store.ts'
import { readConfig } from '../config.ts'
import type { OpenDatabase } from '../database/database.ts'
import { openTestDatabase } from '../database/test-database.ts'
import { runNext } from '../jobs/run-next.ts'
import { readPublicVersion } from '../public-version/store.ts'
import { findEditionsInForce } from '../publication/store.ts'
import { searchGuides } from '../search/search-guides.ts'
import { importVersion } from './import-version.ts'
import { prepareSite } from './prepare-site.ts'

const config = readConfig({})
const { site } = config
const now = new Date('2026-11-24T02:00:00Z')
const document = readFileSync(config.cataloguePath, 'utf8')
let database: OpenDatabase
let folder: string
let said: string[] = []

beforeAll(async () => {
  database = await openTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'mingbai-'))
  await prepareSite(config, database.db, now, () => {})
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

/** The document of Yining with other words, as a file. */
function aDocument(name: string, ...edits: readonly (readonly [string, string])[]): string {
  const path = join(folder, name)
  writeFileSync(
    path,
    edits.reduce((text, [from, to]) => text.replaceAll(from, to), document),
  )
  return path
}

async function load(
  path: string,
  inForceFrom: string | null,
  isConfirmed: boolean,
  acceptsInferred = true,
): Promise<string> {
  said = []
  const loading = { path, inForceFrom, acceptsInferred, isConfirmed }
  await importVersion(database.db, site, loading, now, line => said.push(line))
  return said.join('\n')
}

const codeOf = async (name: string) =>
  (await findCatalogueInForce(database.db, site))?.items.find(({ item }) => item.path.at(-1) === name)?.code

test('without --confirm the changes are shown and nothing is stored', async () => {
  const told = await load(aDocument('a.txt', ['失业补助金申领', '失业补助金领取']), null, false, false)
  expect(told).toContain('第 2 版')
  expect(told).toMatch(
    /“失业保险服务 › 失业补助金领取”像是原来的“失业保险服务 › 失业补助金申领”.*没有当作同一事项/,
  )
  expect(told).toContain('只是预览')
  expect(await listVersions(database.db, site)).toHaveLength(1)
})

test('a renamed item that a person has looked at keeps its code and its guide, and is found by its new name', async () => {
  const code = await codeOf('失业补助金申领')
  const before = await readPublicVersion(database.db, site.regionCode)
  await load(aDocument('b.txt', ['失业补助金申领', '失业补助金领取']), null, true)
  expect(await codeOf('失业补助金领取')).toBe(code)
  expect(await readPublicVersion(database.db, site.regionCode)).not.toBe(before)
  expect((await findEditionsInForce(database.db, site.regionCode)).has(code ?? '')).toBe(true)
  const { hits } = await searchGuides(database.db, site.regionCode, '失业补助金领取', 3)
  expect(hits[0]?.path.at(-1)).toBe('失业补助金领取')
})

test('the version before stays as it was, readable and not in force', async () => {
  const versions = await listVersions(database.db, site)
  expect(versions.map(({ number, inForce }) => [number, inForce])).toEqual([
    [2, true],
    [1, false],
  ])
  const old = await findVersion(database.db, site, 1)
  expect(old?.items.some(({ item }) => item.path.at(-1) === '失业补助金申领')).toBe(true)
  expect(await findVersion(database.db, site, 9)).toBeNull()
})

test('a version for a coming day takes effect on that day, and only once', async () => {
  const told = await load(aDocument('c.txt', ['失业补助金申领', '失业补助']), '2026-12-01', true)
  expect(told).toContain('2026-12-01 零时起施行')
  const workplace = {
    db: database.db,
    regionCode: site.regionCode,
    handlers: putInForceHandler(site.regionCode),
  }
  const at = (time: string) => runNext(workplace, () => new Date(time))
  expect(await at('2026-11-30T15:59:59Z')).toBeNull()
  expect((await findCatalogueInForce(database.db, site))?.number).toBe(2)
  expect(await at('2026-11-30T16:00:00Z')).toBe('done')
  expect((await findCatalogueInForce(database.db, site))?.number).toBe(3)
  expect(await at('2026-12-02T00:00:00Z')).toBeNull()
})

test('what cannot be a new version is refused in one sentence', async () => {
  const same = aDocument('d.txt', ['失业补助金申领', '失业补助'])
  await expect(load(same, '2026-12-02', true)).rejects.toThrow(/没有差别/)
  const other = aDocument('e.txt', ['失业补助金申领', '失业救助'])
  await expect(load(other, '2026-11-01', true)).rejects.toThrow(/不能比它早/)
  await expect(load(other, '2026-02-30', true)).rejects.toThrow(/不是日期/)
  expect(await listVersions(database.db, site)).toHaveLength(3)
})

test('the database itself refuses to change a version', async () => {
  const change = (statement: string) => database.db.execute(statement)
  const refused = { cause: expect.objectContaining({ message: expect.stringContaining('never changes') }) }
  await expect(change(`UPDATE catalogues SET title = 'x' WHERE number = 1`)).rejects.toMatchObject(refused)
  await expect(change('UPDATE catalogues SET took_effect_at = now() WHERE number = 1')).rejects.toMatchObject(
    refused,
  )
  await expect(change('DELETE FROM catalogue_items')).rejects.toMatchObject(refused)
})
