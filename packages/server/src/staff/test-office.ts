import type { Role } from '@mingbai/core/permission/role'
import { TOTP } from 'otpauth'
import { createApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { openTestDatabase } from '../database/test-database.ts'
import { costOfRandom, hashPassword } from './password.ts'
import { beginEnrolment, confirmAuthenticator } from './second-factor/store.ts'
import { openSession } from './sessions/open-session.ts'
import { findAccount, insertAccount } from './store.ts'

export const config = readConfig({})
export const { regionCode } = config.site
export const password = '胡杨 骆驼 馕坑 四月'

/** An office for one test file: its database, its app, and a clock that tests set. Its people work for the whole site, or one unit. */
export async function openOffice(unitCode: string = regionCode) {
  const { db, close } = await openTestDatabase()
  const time = { now: new Date('2026-11-25T01:00:00Z') }
  const app = createApp(config, db, () => time.now)
  // Who tests hundreds of sign-ins does not pay for each what a guesser shall.
  const passwordHash = await hashPassword(password, costOfRandom)

  /** An account with the password above. */
  async function hire(name: string, ...roles: readonly Role[]): Promise<string> {
    const posts = roles.map(role => ({ unitCode, role }))
    const account = { name, displayName: name, posts, passwordHash }
    const marks = { mustChangePassword: false, demonstration: false }
    return (await insertAccount(db, regionCode, { ...account, ...marks }, time.now)) as string
  }

  /** A browser in which the account is signed in, its second factor given. */
  async function signedInAs(accountId: string): Promise<Browser> {
    const account = await findAccount(db, regionCode, accountId)
    if (!account) throw new Error('no such account')
    const whole = { isWhole: true, secondFactorAt: time.now, device: 'Chrome 浏览器' }
    const { token } = await openSession(db, regionCode, { account, ...whole }, time.now)
    return new Browser(app, `mingbai-session=${token}`)
  }

  /** An administrator with an authenticator, signed in. */
  async function administrator(name: string) {
    const id = await hire(name, 'administrator')
    await giveAuthenticator(id)
    return { id, browser: await signedInAs(id) }
  }

  async function giveAuthenticator(accountId: string): Promise<void> {
    await beginEnrolment(db, regionCode, accountId, secret)
    await confirmAuthenticator(db, regionCode, accountId, time.now)
  }

  return {
    db,
    close,
    time,
    hire,
    signedInAs,
    administrator,
    giveAuthenticator,
    browser: () => new Browser(app),
    later: (milliseconds: number) => {
      time.now = new Date(time.now.getTime() + milliseconds)
    },
  }
}

export const minutes = 60_000
export const days = 24 * 60 * minutes

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

export function codeAt(time: Date, ofSecret = secret): string {
  return new TOTP({ secret: ofSecret }).generate({ timestamp: time.getTime() })
}

/** Keeps its cookie, and says where its requests come from. */
export class Browser {
  readonly #app: ReturnType<typeof createApp>
  cookie: string

  constructor(app: ReturnType<typeof createApp>, cookie = '') {
    this.#app = app
    this.cookie = cookie
  }

  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await this.#app.request(`http://localhost${path}`, {
      method,
      headers: {
        Origin: 'http://localhost',
        Cookie: this.cookie,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const given = response.headers.get('Set-Cookie')
    if (given !== null) this.cookie = given.split(';')[0] ?? ''
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
  }
}
