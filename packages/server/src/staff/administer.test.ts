import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAudit } from '../audit/store.ts'
import { verifyAudit } from '../audit/verify.ts'
import { deactivate } from './administer.ts'
import { findAccount, listAccounts } from './store.ts'
import { type Browser, codeAt, openOffice, password, regionCode } from './test-office.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let boss: Browser
let bossId: string
beforeAll(async () => {
  office = await openOffice('bureau')
  ;({ browser: boss, id: bossId } = await office.administrator('boss'))
})
afterAll(() => office.close())

const isIn = async (browser: Browser) => (await browser.ask('GET', '/api/session')).body.staff !== null

test('accounts are the business of administrators', async () => {
  const editor = await office.signedInAs(await office.hire('editor', 'editor'))
  for (const [method, path] of [
    ['GET', '/api/staff'],
    ['PUT', `/api/staff/${bossId}/deactivation`],
    ['DELETE', `/api/staff/${bossId}/sessions`],
  ] as const)
    expect(await editor.ask(method, path)).toMatchObject({ status: 403, body: { problem: /系统管理员/ } })
  expect((await office.browser().ask('GET', '/api/staff')).status).toBe(401)
})

test('other posts end what was opened with the old ones', async () => {
  const id = await office.hire('moved', 'editor')
  const browser = await office.signedInAs(id)
  const posts = [
    { unitCode: 'street', role: 'reviewer' },
    { unitCode: 'bureau', role: 'supervisor' },
  ]
  expect((await boss.ask('PUT', `/api/staff/${id}/posts`, { posts })).status).toBe(204)
  expect(await isIn(browser)).toBe(false)
  const [entry] = (await readAudit(office.db, regionCode, null, 1_000)).slice(-1)
  expect(entry).toMatchObject({
    actor: bossId,
    action: 'posts-changed',
    before: { posts: [{ unitCode: 'bureau', role: 'editor' }] },
    after: { posts },
  })
})

test('a person of two units acts for one at a time', async () => {
  const { body } = await boss.ask('GET', '/api/staff')
  const { id } = body.staff.find(({ name }: { name: string }) => name === 'moved')
  await office.giveAuthenticator(id)
  const browser = await office.signedInAs(id)
  expect((await browser.ask('GET', '/api/session')).body).toMatchObject({
    unitCode: 'bureau',
    roles: ['supervisor'],
  })
  const changed = await browser.ask('PUT', '/api/session/unit', { unitCode: 'street' })
  expect(changed.body).toMatchObject({ unitCode: 'street', roles: ['reviewer'] })
  expect((await browser.ask('GET', '/api/session')).body.roles).toEqual(['reviewer'])
  expect((await browser.ask('PUT', '/api/session/unit', { unitCode: 'elsewhere' })).status).toBe(403)
})

test('a name is changed by an administrator, for the account stays the same; the audit holds no name', async () => {
  const id = await office.hire('renamed', 'editor')
  const browser = await office.signedInAs(id)
  const path = `/api/staff/${id}/display-name`
  expect((await browser.ask('PUT', path, { displayName: '自己改的' })).status).toBe(403)
  expect((await boss.ask('PUT', path, { displayName: ' ' })).status).toBe(400)
  expect((await boss.ask('PUT', path, { displayName: '阿依古丽' })).status).toBe(204)
  expect((await browser.ask('GET', '/api/session')).body.staff).toMatchObject({
    name: 'renamed',
    displayName: '阿依古丽',
  })
  const entries = await readAudit(office.db, regionCode, null, 1_000)
  expect(entries.at(-1)).toMatchObject({ action: 'account-renamed', subject: `account/${id}` })
  expect(JSON.stringify(entries)).not.toContain('阿依古丽')
})

test('a deactivated account is out at once, stays in the list, and can be brought back', async () => {
  const id = await office.hire('leaver', 'editor')
  const browser = await office.signedInAs(id)
  expect((await boss.ask('PUT', `/api/staff/${id}/deactivation`)).status).toBe(204)
  expect(await isIn(browser)).toBe(false)
  expect((await boss.ask('GET', '/api/staff')).body.staff).toContainEqual(
    expect.objectContaining({ id, state: 'closed', deactivatedAt: '2026-11-25T01:00:00.000Z' }),
  )
  expect((await boss.ask('POST', `/api/staff/${id}/invitation`)).status).toBe(403)
  expect((await boss.ask('DELETE', `/api/staff/${id}/deactivation`)).status).toBe(204)
  expect(await isIn(browser)).toBe(false)
  expect(await isIn(await office.signedInAs(id))).toBe(true)
})

test('nobody closes or changes their own account; of two who close each other one stays', async () => {
  const toEditor = { posts: [{ unitCode: 'bureau', role: 'editor' }] }
  for (const answer of [
    await boss.ask('PUT', `/api/staff/${bossId}/deactivation`),
    await boss.ask('PUT', `/api/staff/${bossId}/posts`, toEditor),
  ])
    expect(answer).toMatchObject({ status: 403, body: { problem: expect.stringContaining('您自己的账号') } })

  const { id, browser } = await office.administrator('second')
  await Promise.all([
    browser.ask('PUT', `/api/staff/${bossId}/posts`, toEditor),
    boss.ask('PUT', `/api/staff/${id}/posts`, toEditor),
  ])
  expect(await listAdministrators()).toHaveLength(1)
  if ((await boss.ask('GET', '/api/session')).body.staff === null) boss = browser
})

async function listAdministrators() {
  const accounts = await listAccounts(office.db, regionCode)
  return accounts.filter(({ posts }) => posts.some(({ role }) => role === 'administrator'))
}

test('the last administrator stays one, whoever asks', async () => {
  const [{ id } = { id: '' }] = await listAdministrators()
  const closing = deactivate(office.db, regionCode, 'system:test', id, office.time.now)
  await expect(closing).rejects.toThrow(/最后一个系统管理员/)
})

test('a supervisor sees the accounts, with everything else forbidden for a reason', async () => {
  const supervisor = await office.signedInAs(await office.hire('supervisor', 'supervisor'))
  const { body } = await supervisor.ask('GET', '/api/staff')
  const other = body.staff.find(({ name }: { name: string }) => name === 'editor')
  expect(other.abilities).toMatchObject({
    read: { allowed: true },
    close: { allowed: false, reason: expect.stringContaining('要由“系统管理”来办') },
  })
})

test('sessions are listed by device, and ended by their owner', async () => {
  const id = await office.hire('many', 'editor')
  const here = office.browser()
  const windows = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0'
  await here.ask('POST', '/api/auth/sign-in', { name: 'many', password }, { 'User-Agent': windows })
  const there = await office.signedInAs(id)
  const third = await office.signedInAs(id)
  const { sessions } = (await here.ask('GET', '/api/session/all')).body
  expect(sessions).toHaveLength(3)
  const [mine] = sessions.filter(({ isThisOne }: { isThisOne: boolean }) => isThisOne)
  expect(mine).toMatchObject({ device: 'Edge 浏览器，Windows', lastUsedAt: '2026-11-25T01:00:00.000Z' })

  const theirs = (await there.ask('GET', '/api/session/all')).body.sessions.find(
    ({ isThisOne }: { isThisOne: boolean }) => isThisOne,
  )
  expect((await here.ask('DELETE', `/api/session/all/${theirs.id}`)).status).toBe(204)
  expect(await isIn(there)).toBe(false)
  expect((await here.ask('DELETE', '/api/session/others')).status).toBe(204)
  expect([await isIn(third), await isIn(here)]).toEqual([false, true])
  expect((await here.ask('POST', '/api/auth/sign-out')).status).toBe(204)
  expect(await isIn(here)).toBe(false)
})

test('nobody ends another’s session but an administrator', async () => {
  const id = await office.hire('victim', 'editor')
  const browser = await office.signedInAs(id)
  const other = await office.signedInAs(await office.hire('stranger', 'editor'))
  const [session] = (await boss.ask('GET', `/api/staff/${id}/sessions`)).body.sessions
  expect((await other.ask('DELETE', `/api/session/all/${session.id}`)).status).toBe(404)
  expect(await isIn(browser)).toBe(true)
  expect((await boss.ask('DELETE', `/api/staff/${id}/sessions/${session.id}`)).status).toBe(204)
  expect(await isIn(browser)).toBe(false)
})

test('of two who give other posts at once, the person has those of one', async () => {
  const id = await office.hire('wanted', 'editor')
  const { browser: second } = await office.administrator('second-boss')
  const give = (who: Browser, role: string) =>
    who.ask('PUT', `/api/staff/${id}/posts`, { posts: [{ unitCode: 'bureau', role }] })
  for (let n = 0; n < 5; n++) {
    const answers = await Promise.all([give(boss, 'reviewer'), give(second, 'publisher')])
    expect(answers.map(({ status }) => status)).toEqual([204, 204])
    expect((await findAccount(office.db, regionCode, id))?.posts).toHaveLength(1)
  }
})

test('another password ends every other session, and the present one is asked for', async () => {
  const id = await office.hire('changer', 'editor')
  const browser = await office.signedInAs(id)
  const other = await office.signedInAs(id)
  const next = '果子沟 大桥 三月 雪'
  const change = (typed: object) => browser.ask('PUT', '/api/session/password', typed)
  expect(await change({ present: 'wrong', next })).toMatchObject({
    status: 401,
    body: { problem: /现在的密码不对/ },
  })
  expect((await change({ present: password, next: password })).status).toBe(400)
  expect((await change({ present: password, next })).status).toBe(200)
  expect([await isIn(browser), await isIn(other)]).toEqual([true, false])
})

test('every change is in the chain, with its actor, and nothing that opens anything', async () => {
  const entries = await readAudit(office.db, regionCode, null, 1_000)
  expect(entries.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['posts-changed', 'account-deactivated', 'session-ended', 'password-changed']),
  )
  expect(JSON.stringify(entries)).not.toMatch(/胡杨|果子沟|scrypt|sha256|JBSWY/)
  expect(JSON.stringify(entries)).not.toContain(codeAt(office.time.now))
  expect(await verifyAudit(office.db, regionCode)).toMatchObject({ ok: true })
})
