import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { widths } from './browser.ts'
import { tooWide } from './looked-at.ts'
import {
  enrolAuthenticator,
  giveNameAndPassword,
  keepRecoveryCodes,
  openConsole,
  printedPassword,
} from './sign-in.ts'
import { useSite } from './site.ts'
import { violations } from './violations.ts'

const site = useSite()
let page: Page | undefined
afterEach(() => page?.context().close())

test.each(widths)(
  'at %i px the console shows itself whole, styled, and within its own policy',
  async width => {
    const { browser, address } = site()
    page = await browser.newPage({ baseURL: address, viewport: { width, height: 800 } })
    const complaints: string[] = []
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', error => complaints.push(String(error)))
    await page.goto('/console')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('登录工作台')

    // Ant Design's own styles arrive in style elements, which only the nonce lets through.
    const button = page.getByRole('button', { name: '登录' })
    expect(await button.evaluate(each => getComputedStyle(each).backgroundColor)).toBe('rgb(11, 83, 112)')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    expect(complaints).toEqual([])
  },
)

test('without JavaScript the console says what it needs and where the public pages are', async () => {
  const { browser, address } = site()
  page = await browser.newPage({ baseURL: address, javaScriptEnabled: false })
  await page.goto('/console')
  expect(await page.locator('h1').textContent()).toBe('工作台需要 JavaScript')
  await page.locator('a[href="/"]').click()
  await page.waitForURL(`${address}/`)
})

test('the administrator’s first day: own password, authenticator, an invitation that a colleague accepts', async () => {
  const found: string[] = []
  const look = async (name: string) => {
    found.push(...(await violations(admin)).map(each => `${name}: ${each}`))
    for (const width of [360, 1280]) {
      await admin.setViewportSize({ width, height: 800 })
      const over = await tooWide(admin)
      if (over > 0) found.push(`${name} ${width}: ${over} px too wide`)
    }
  }
  // A link into the console, opened by who is not signed in, is come back to.
  const admin = await openConsole(site(), '/staff?q=demo')
  page = admin
  const [given, own] = [printedPassword(site(), 'admin'), 'lan-tian-bai-yun-88']
  await giveNameAndPassword(admin, 'admin', 'not-the-password')
  await admin.getByText('登录名或密码不对').waitFor()
  await look('signing in')
  await giveNameAndPassword(admin, 'admin', given)
  await admin.getByLabel('现在的密码').fill(given)
  await admin.getByLabel('新密码', { exact: true }).fill(own)
  await admin.getByLabel('再写一遍新密码').fill(own)
  await look('first password')
  await admin.getByRole('button', { name: '换密码' }).click()
  await enrolAuthenticator(admin)
  await look('recovery codes')
  expect(await admin.locator('.codes li').count()).toBe(10)
  await keepRecoveryCodes(admin)
  await admin.getByRole('heading', { level: 1, name: '人员' }).waitFor()
  expect(new URL(admin.url()).search).toBe('?q=demo')
  await admin.getByText('找到 7 人').waitFor()
  await look('staff')

  await admin.getByRole('button', { name: '邀请' }).click()
  const dialog = admin.getByRole('dialog')
  await dialog.getByLabel('姓名').fill('一位同事')
  await dialog.getByLabel('登录名').fill('colleague')
  await dialog.getByLabel('编辑').check()
  await look('inviting')
  await dialog.getByRole('button', { name: '生成邀请链接' }).click()
  const link = new URL((await dialog.locator('code').textContent()) ?? '')
  await dialog.getByRole('button', { name: '完成' }).click()

  const colleague = await openConsole(site(), link.pathname.replace('/console', '') + link.hash)
  await colleague.getByLabel('新密码', { exact: true }).fill('qing-shan-lv-shui-66')
  await colleague.getByLabel('再写一遍新密码').fill('qing-shan-lv-shui-66')
  found.push(...(await violations(colleague)).map(each => `invitation: ${each}`))
  await colleague.getByRole('button', { name: '设密码' }).click()
  await colleague.getByRole('link', { name: '去登录' }).click()
  await giveNameAndPassword(colleague, 'colleague', 'qing-shan-lv-shui-66')
  await colleague.getByRole('heading', { level: 1, name: '待办' }).waitFor()

  await admin.getByLabel('查找').fill('colleague')
  await admin.getByRole('link', { name: '一位同事' }).click()
  await admin.getByRole('button', { name: /^结束：/ }).waitFor()
  await look('one account')
  await admin.getByRole('button', { name: '停用账号' }).click()
  const confirming = admin.getByRole('dialog').getByRole('button', { name: '停用账号' })
  await confirming.waitFor()
  await look('confirming')
  await confirming.click()
  await admin.getByRole('button', { name: '恢复账号' }).waitFor()
  await colleague.reload()
  await colleague.getByRole('heading', { level: 1, name: '登录工作台' }).waitFor()
  await colleague.context().close()

  await admin.getByRole('link', { name: '我的账号' }).click()
  await admin.getByText('这一处').waitFor()
  await look('own account')
  expect(found).toEqual([])
}, 120_000)
