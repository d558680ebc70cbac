import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAudit } from '../audit/store.ts'
import { deactivate } from './administer.ts'
import { hashPassword } from './password.ts'
import { notSignedIn } from './sign-in.ts'
import { updateAccount } from './store.ts'
import { minutes, openOffice, password, regionCode } from './test-office.ts'

let office: Awaited<ReturnType<typeof openOffice>>
beforeAll(async () => {
  office = await openOffice('bureau')
})
afterAll(() => office.close())

const signIn = (name: string, typed: string, headers = {}) =>
  office.browser().ask('POST', '/api/auth/sign-in', { name, password: typed }, headers)

test('who knows the password is signed in, however the name was typed, by a cookie that no script reads', async () => {
  const id = await office.hire('gulnar', 'editor')
  const browser = office.browser()
  const answer = await browser.ask('POST', '/api/auth/sign-in', { name: ' ＧulNar ', password })
  expect(answer).toMatchObject({
    status: 200,
    body: { staff: { id, name: 'gulnar' }, unitCode: 'bureau', roles: ['editor'], todo: [] },
  })
  const cookie = answer.headers.get('Set-Cookie')
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Strict/)
  expect(cookie).not.toMatch(/Secure/)
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
  expect(await browser.ask('GET', '/api/session')).toMatchObject({ body: { staff: { id } } })
  expect(await readAudit(office.db, regionCode, null, 10)).toMatchObject([
    { action: 'signed-in', actor: id, subject: `account/${id}` },
  ])
})

test('behind https the cookie never travels without', async () => {
  await office.hire('https', 'editor')
  const { headers } = await signIn('https', password, { 'X-Forwarded-Proto': 'https' })
  expect(headers.get('Set-Cookie')).toMatch(/Secure/)
})

test('an unknown name, a wrong password and a deactivated account are answered alike, after as long', async () => {
  const passwordHash = await hashPassword(password)
  const known = await office.hire('known', 'editor')
  await updateAccount(office.db, regionCode, known, { passwordHash })
  const gone = await office.hire('gone', 'editor')
  await deactivate(office.db, regionCode, 'test', gone, office.time.now)
  const took: number[] = []
  for (const [name, typed] of [
    ['known', 'wrong'],
    ['nobody', 'wrong'],
    ['gone', password],
  ] as const) {
    const start = performance.now()
    expect(await signIn(name, typed)).toMatchObject({ status: 401, body: { problem: notSignedIn } })
    took.push(performance.now() - start)
  }
  // Whoever does not hash answers in a tenth of the time.
  expect(Math.min(...took)).toBeGreaterThan(Math.max(...took) / 4)
})

test.each(['locked', 'nobody-at-all'])(
  'after 5 wrong passwords %s is locked, and told until when',
  async name => {
    if (name === 'locked') await office.hire(name, 'editor')
    for (let n = 0; n < 5; n++) expect((await signIn(name, 'wrong')).status).toBe(401)
    expect(await signIn(name, password)).toMatchObject({
      status: 429,
      body: {
        problem: '连续 5 次没有对上，锁定 15 分钟，到 09:15 为止；请到时再试，着急的请系统管理员解除锁定。',
        lockedUntil: '2026-11-25T01:15:00.000Z',
      },
    })
  },
)

test('an administrator lifts the lock', async () => {
  const boss = (await office.administrator('boss')).browser
  const { body } = await boss.ask('GET', '/api/staff')
  const locked = body.staff.find((each: { name: string }) => each.name === 'locked')
  expect(locked).toMatchObject({ lockedUntil: '2026-11-25T01:15:00.000Z', state: 'locked' })
  expect(locked.abilities.unlock).toEqual({ allowed: true })
  expect((await boss.ask('DELETE', `/api/staff/${locked.id}/lock`)).status).toBe(204)
  expect((await boss.ask('DELETE', `/api/staff/${locked.id}/lock`)).status).toBe(403)
  expect((await signIn('locked', password)).status).toBe(200)
})

test('a lock ends by itself', async () => {
  office.later(15 * minutes)
  expect((await signIn('nobody-at-all', 'wrong')).status).toBe(401)
})

test('many wrong passwords at once are not judged for the price of one', async () => {
  await office.hire('stormed', 'editor')
  const answers = await Promise.all(Array.from({ length: 8 }, () => signIn('stormed', 'wrong')))
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(3)
})

test('a lock is in the audit, a name that was typed is not', async () => {
  const entries = await readAudit(office.db, regionCode, null, 1_000)
  const locks = entries.filter(({ action }) => action === 'locked-out')
  expect(locks.map(({ subject }) => subject)).toContain('account/unknown')
  expect(locks).toHaveLength(3)
  expect(JSON.stringify(entries)).not.toMatch(/nobody-at-all|wrong|胡杨/)
})

test('a request that comes from another site changes nothing', async () => {
  const answer = await signIn('known', password, { Origin: 'http://evil.example' })
  expect(answer).toMatchObject({ status: 403, body: { problem: expect.stringContaining('不是从本网站') } })
  expect(answer.headers.get('Set-Cookie')).toBeNull()
})

test('what is written wrong is a sentence that names the place', async () => {
  const answer = await office.browser().ask('POST', '/api/auth/sign-in', { name: 'known' })
  expect(answer).toMatchObject({
    status: 400,
    body: { problem: expect.stringMatching(/^“password”.*改正后再试。$/) },
  })
})

test('an unused session is over after two hours, any after twelve', async () => {
  const browser = await office.signedInAs(await office.hire('idle', 'editor'))
  const isIn = async () => (await browser.ask('GET', '/api/session')).body.staff !== null
  for (let n = 0; n < 7; n++) {
    office.later(100 * minutes)
    expect(await isIn()).toBe(true)
  }
  office.later(21 * minutes)
  expect(await isIn()).toBe(false)
  const other = await office.signedInAs(await office.hire('away', 'editor'))
  office.later(121 * minutes)
  expect((await other.ask('GET', '/api/session')).body.staff).toBeNull()
})
