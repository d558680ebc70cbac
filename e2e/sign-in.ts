import { TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import type { Site } from './site.ts'

/** Of an account that the first start made, as it was printed. */
export function printedPassword({ said }: Site, name: string): string {
  const password = new RegExp(`登录名 ${name} .*?口令 (\\S+)`).exec(said)?.[1]
  if (!password) throw new Error(`the first start printed no password for ${name}`)
  return password
}

/** A browser of its own, at an address of the console. axe is a guest there, whom the page's policy would refuse. */
export async function openConsole({ browser, address }: Site, path: string): Promise<Page> {
  const viewport = { width: 1280, height: 800 }
  const reader = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' }
  const page = await browser.newPage({ baseURL: address, bypassCSP: true, viewport, ...reader })
  page.setDefaultTimeout(15_000)
  await page.goto(`/console${path}`)
  return page
}

export async function giveNameAndPassword(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel('登录名').fill(name)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

/** Reads the secret as somebody who cannot scan does, and keeps the recovery codes. */
export async function enrolAuthenticator(page: Page): Promise<void> {
  await page.getByText('自己输入密钥').click()
  const secret = (await page.locator('code.secret').textContent()) ?? ''
  await page.getByLabel('验证器显示的六位数字').fill(new TOTP({ secret }).generate())
  await page.getByRole('button', { name: '绑定' }).click()
  await page.getByRole('heading', { name: '恢复码' }).waitFor()
}

export async function keepRecoveryCodes(page: Page): Promise<void> {
  await page.getByLabel('已经保存好了').check()
  await page.getByRole('button', { name: '完成' }).click()
}
