import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeAt, minutes, openOffice, password, regionCode } from '../test-office.ts'
import { beginEnrolment, confirmAuthenticator, findAuthenticator } from './store.ts'

let office: Awaited<ReturnType<typeof openOffice>>
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const code = () => codeAt(office.time.now)

test('a reviewer with a password alone is led to enrol, and then needs a code each time', async () => {
  await office.hire('reviewer', 'reviewer')
  const browser = office.browser()
  const signIn = () => browser.ask('POST', '/api/auth/sign-in', { name: 'reviewer', password })
  expect((await signIn()).body).toMatchObject({ todo: ['enrol-second-factor'], hasSecondFactor: false })
  expect(await browser.ask('GET', '/api/session/all')).toMatchObject({
    status: 403,
    body: { problem: expect.stringContaining('绑定验证器'), todo: ['enrol-second-factor'] },
  })

  const before = browser.cookie
  const { body: fresh } = await browser.ask('POST', '/api/session/second-factor')
  expect(fresh.uri).toContain(`secret=${fresh.secret}`)
  const now = () => codeAt(office.time.now, fresh.secret)
  expect((await browser.ask('PUT', '/api/session/second-factor', { code: '000000' })).status).toBe(401)
  const { status, body } = await browser.ask('PUT', '/api/session/second-factor', { code: now() })
  expect([status, body.recoveryCodes.length]).toEqual([200, 10])
  expect(browser.cookie).not.toBe(before)
  expect((await browser.ask('GET', '/api/session')).body).toMatchObject({ todo: [], recoveryCodesLeft: 10 })
  expect((await browser.ask('POST', '/api/session/second-factor')).status).toBe(409)

  office.later(minutes)
  expect((await signIn()).body.todo).toEqual(['give-second-factor'])
  for (const path of ['/api/session/all', '/api/staff'])
    expect((await browser.ask('GET', path)).body.todo).toEqual(['give-second-factor'])
  const half = browser.cookie
  expect((await browser.ask('POST', '/api/auth/second-factor', { code: now() })).body.todo).toEqual([])
  expect(browser.cookie).not.toBe(half)
})

test('an editor needs none', async () => {
  const browser = await office.signedInAs(await office.hire('editor', 'editor'))
  expect((await browser.ask('GET', '/api/session')).body).toMatchObject({ todo: [], hasSecondFactor: false })
})

async function halfSignedIn(name: string) {
  await office.giveAuthenticator(await office.hire(name, 'publisher'))
  const browser = office.browser()
  await browser.ask('POST', '/api/auth/sign-in', { name, password })
  return { give: (typed: object) => browser.ask('POST', '/api/auth/second-factor', typed), browser }
}

test('a code is good once, also for another browser', async () => {
  const first = await halfSignedIn('publisher')
  const other = office.browser()
  await other.ask('POST', '/api/auth/sign-in', { name: 'publisher', password })
  expect((await first.give({ code: code() })).status).toBe(200)
  expect(await other.ask('POST', '/api/auth/second-factor', { code: code() })).toMatchObject({
    status: 401,
    body: { problem: expect.stringContaining('已经用过') },
  })
})

test('a recovery code is good once, however it was typed', async () => {
  const { give, browser } = await halfSignedIn('loser')
  await give({ code: code() })
  office.later(minutes)
  const { body } = await browser.ask('POST', '/api/session/recovery-codes', { code: code() })
  const recoveryCode = body.recoveryCodes[3].toUpperCase().replaceAll('-', ' ')
  await browser.ask('POST', '/api/auth/sign-in', { name: 'loser', password })
  expect((await give({ recoveryCode })).body).toMatchObject({ todo: [], recoveryCodesLeft: 9 })
  await browser.ask('POST', '/api/auth/sign-in', { name: 'loser', password })
  expect((await give({ recoveryCode })).status).toBe(401)
})

test('5 wrong codes lock the account’s codes, whatever browser they come from', async () => {
  const { give } = await halfSignedIn('guessed')
  for (let n = 0; n < 5; n++) expect((await give({ code: '000000' })).status).toBe(401)
  expect(await give({ code: code() })).toMatchObject({ status: 429, body: { problem: /锁定 15 分钟/ } })
})

test('the time between password and code is short', async () => {
  const { give } = await halfSignedIn('slow')
  office.later(11 * minutes)
  expect(await give({ code: code() })).toMatchObject({ status: 401, body: { problem: /登录已过期/ } })
})

test('an administrator removes a lost authenticator, and its owner enrols again', async () => {
  const id = await office.hire('lost', 'publisher')
  await office.giveAuthenticator(id)
  const browser = await office.signedInAs(id)
  const boss = (await office.administrator('boss')).browser
  expect((await boss.ask('DELETE', `/api/staff/${id}/second-factor`)).status).toBe(204)
  expect((await browser.ask('GET', '/api/session')).body.staff).toBeNull()
  const again = await office.signedInAs(id)
  expect((await again.ask('GET', '/api/session')).body.todo).toEqual(['enrol-second-factor'])
})

test('of two enrolments begun at once neither fails, and one that was confirmed stays', async () => {
  const { db } = office
  const id = await office.hire('hasty', 'publisher')
  const begin = (secret: string) =>
    db.transaction(async tx => {
      await beginEnrolment(tx, regionCode, id, secret)
      await new Promise(done => setTimeout(done, 50))
    })
  await Promise.all([begin('A'), begin('B')])
  const kept = await findAuthenticator(db, regionCode, id)
  await confirmAuthenticator(db, regionCode, id, office.time.now)
  await begin('C')
  expect((await findAuthenticator(db, regionCode, id))?.secret).toBe(kept?.secret)
})
