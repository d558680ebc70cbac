import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { readAudit } from '../audit/store.ts'
import type { OpenDatabase } from '../database/database.ts'
import { openTestDatabase } from '../database/test-database.ts'
import { resetAdministrator } from '../staff/reset-administrator.ts'
import { Browser, config } from '../staff/test-office.ts'
import { prepareAccounts } from './prepare-accounts.ts'

const now = new Date()
let database: OpenDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

/** Each test is another county's site. */
let site: typeof config.site
let said: string[]
let tests = 0
beforeEach(() => {
  site = { ...config.site, regionCode: `65400${tests++}` }
  said = []
})

const start = (demonstration: boolean) =>
  prepareAccounts(database.db, { ...site, demonstration }, now, line => said.push(line))
const printed = () => said.join('\n').match(/登录名 admin {2}一次性口令 (\S+)/)?.[1] ?? ''
const newBrowser = () => new Browser(createApp({ ...config, site }, database.db))

test('a first start prints one password that must be changed, a second none', async () => {
  await start(false)
  expect(said).toHaveLength(2)
  const password = printed()
  expect(password).toMatch(/^[a-z2-9-]{19}$/)
  await start(false)
  expect(said).toHaveLength(2)

  const browser = newBrowser()
  const { body } = await browser.ask('POST', '/api/auth/sign-in', { name: 'admin', password })
  expect(body).toMatchObject({ roles: ['administrator'], todo: ['change-password', 'enrol-second-factor'] })
  expect(await browser.ask('GET', '/api/staff')).toMatchObject({ status: 403, body: { problem: /一次性/ } })
  expect((await browser.ask('POST', '/api/session/second-factor')).status).toBe(403)
  const change = { present: password, next: '赛里木湖 六月 天鹅' }
  expect((await browser.ask('PUT', '/api/session/password', change)).body.todo).toEqual([
    'enrol-second-factor',
  ])
  expect(JSON.stringify(await readAudit(database.db, site.regionCode, null, 100))).not.toContain(password)
})

test('a demonstration begins with an account for each role, which end with it', async () => {
  await start(true)
  expect(said).toHaveLength(9)
  const passwords = said.slice(1).map(line => line.match(/口令 (\S+)/)?.[1])
  expect(new Set(passwords).size).toBe(8)
  const [, name, password] = said.join('\n').match(/登录名 (demo-editor) {2}口令 (\S+)/) ?? []
  const signIn = () => newBrowser().ask('POST', '/api/auth/sign-in', { name, password })
  expect((await signIn()).body).toMatchObject({ roles: ['editor'], todo: [] })

  await start(false)
  expect(said.at(-1)).toContain('已停用 7 个演示账号')
  expect((await signIn()).status).toBe(401)
  await start(false)
  expect(said).toHaveLength(10)
})

test('two processes that start at the same time: each prints what it made, and that is one of each', async () => {
  await Promise.all([start(false), start(false)])
  expect(said.filter(line => line.includes('登录名 admin'))).toHaveLength(1)
})

test('who lost the administrator gets a new one-time password; the old is void', async () => {
  await start(false)
  const password = await resetAdministrator(database.db, site.regionCode, now)
  const signIn = (typed: string) =>
    newBrowser().ask('POST', '/api/auth/sign-in', { name: 'admin', password: typed })
  expect((await signIn(printed())).status).toBe(401)
  expect((await signIn(password)).body.todo).toContain('change-password')
})
