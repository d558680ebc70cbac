import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAudit } from '../../audit/store.ts'
import { type Browser, days, openOffice, password, regionCode } from '../test-office.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let boss: Browser
beforeAll(async () => {
  office = await openOffice('bureau')
  boss = (await office.administrator('boss')).browser
})
afterAll(() => office.close())

const posts = [{ unitCode: 'bureau', role: 'editor' }]
const invite = (name: string) => boss.ask('POST', '/api/staff', { name, displayName: '某某', posts })
const read = (token: string) => office.browser().ask('POST', '/api/auth/invitation', { token })
const accept = (token: string, typed = password) =>
  office.browser().ask('POST', '/api/auth/invitation/accept', { token, password: typed })
const isVoid = { status: 404, body: { problem: expect.stringContaining('邀请链接不能用了') } }

test('an invited person sets the password once, and is then signed in with it', async () => {
  const { status, body } = await invite('Aygul')
  expect(status).toBe(201)
  expect(body.path).toBe(`/console/invitation#${body.token}`)
  expect(await read(body.token)).toMatchObject({
    body: { name: 'aygul', expiresAt: '2026-11-28T01:00:00.000Z' },
  })

  expect((await accept(body.token)).body).toEqual({ name: 'aygul' })
  expect(await accept(body.token)).toMatchObject(isVoid)
  expect(await read(body.token)).toMatchObject(isVoid)
  const answer = await office.browser().ask('POST', '/api/auth/sign-in', { name: 'aygul', password })
  expect(answer.body).toMatchObject({ roles: ['editor'], todo: [] })
})

test.each([
  ['123', '至少要 10 个字符'],
  ['my-weak-name-1', '不能有登录名'],
  ['aaaaaaaaaaaa', '重复的字符太多'],
  ['1234567890', '连续的'],
])('%s will not do', async (typed, said) => {
  const { body } = await invite(`weak${typed.length}`)
  const name = typed.includes('weak') ? (await invite('weak-name')).body : body
  expect(await accept(name.token, typed)).toMatchObject({
    status: 400,
    body: { problem: expect.stringContaining(said) },
  })
})

test('two who accept one link at the same time: one does', async () => {
  const { token } = (await invite('twice')).body
  const answers = await Promise.all([accept(token), accept(token)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
})

test('a link that is revoked, or that a newer one replaced, is void', async () => {
  const first = (await invite('again')).body
  const second = (await boss.ask('POST', `/api/staff/${first.id}/invitation`)).body
  expect(await read(first.token)).toMatchObject(isVoid)
  expect((await read(second.token)).status).toBe(200)
  expect((await boss.ask('DELETE', `/api/staff/${first.id}/invitation`)).status).toBe(204)
  expect(await read(second.token)).toMatchObject(isVoid)
  expect((await boss.ask('DELETE', `/api/staff/${first.id}/invitation`)).status).toBe(409)
})

test('who forgot the password gets a link; the old password and what was opened with it are void', async () => {
  const id = await office.hire('forgetful', 'editor')
  const browser = await office.signedInAs(id)
  const { token } = (await boss.ask('POST', `/api/staff/${id}/invitation`)).body
  expect((await browser.ask('GET', '/api/session')).body.staff).not.toBeNull()
  expect((await accept(token, '天山 草原 薰衣草 湖')).status).toBe(200)
  expect((await browser.ask('GET', '/api/session')).body.staff).toBeNull()
  expect(
    (await office.browser().ask('POST', '/api/auth/sign-in', { name: 'forgetful', password })).status,
  ).toBe(401)
})

test('a name is one person’s', async () => {
  expect(await invite('AYGUL')).toMatchObject({
    status: 409,
    body: { problem: expect.stringContaining('已有人用') },
  })
  expect((await invite('a b')).body.problem).toContain('登录名用 2 到 30 个')
})

test('no token and no password stands in the audit', async () => {
  const { token } = (await invite('quiet')).body
  const entries = JSON.stringify(await readAudit(office.db, regionCode, null, 1_000))
  expect(entries).toContain('"invited"')
  expect(entries).not.toContain(token)
  expect(entries).not.toMatch(/胡杨|天山|aygul|某某|scrypt/)
})

test('a link expires after three days', async () => {
  const { token } = (await invite('late')).body
  office.later(3 * days)
  expect(await read(token)).toMatchObject(isVoid)
  expect(await accept(token)).toMatchObject(isVoid)
})
