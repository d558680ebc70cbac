import { TOTP } from 'otpauth'
import type { BrowserContext, Page } from 'playwright-core'
import { printedPassword } from './sign-in.ts'
import type { Site } from './site.ts'

const needAuthenticator = ['reviewer', 'secrecy-reviewer', 'publisher']

/** A browser in which the demonstration account of a role is signed in, with an authenticator where the role needs one. */
export async function signedInAs(site: Site, role: string): Promise<BrowserContext> {
  const { browser, address } = site
  const name = `demo-${role}`
  const password = printedPassword(site, name)
  const viewport = { width: 1280, height: 900 }
  // axe is a guest, whom the page's own policy would refuse.
  const reader = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' }
  const context = await browser.newContext({ baseURL: address, viewport, bypassCSP: true, ...reader })
  const call = async (method: 'POST' | 'PUT', path: string, data?: object) => {
    const answer = await context.request.fetch(`/api${path}`, { method, data, headers: { Origin: address } })
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
    return answer.json()
  }
  await call('POST', '/auth/sign-in', { name, password })
  if (needAuthenticator.includes(role)) {
    const { secret } = await call('POST', '/session/second-factor')
    await call('PUT', '/session/second-factor', { code: new TOTP({ secret }).generate() })
  }
  return context
}

/** Presses what can be done, gives what has to be said, and waits until it is done. */
export async function act(
  page: Page,
  label: string,
  said: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  for (const [field, text] of Object.entries(said)) await dialog.getByLabel(field).fill(text)
  await dialog.getByRole('button', { name: label }).click()
  await dialog.waitFor({ state: 'hidden' })
}
