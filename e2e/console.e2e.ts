import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { widths } from './browser.ts'
import { useSite } from './site.ts'

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
      if (message.type() !== 'log') complaints.push(message.text())
    })
    page.on('pageerror', error => complaints.push(String(error)))
    await page.goto('/console')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('工作台还没有建成')

    // Ant Design's own styles arrive in style elements, which only the nonce lets through.
    const button = page.getByRole('link', { name: '查看事项目录' })
    expect(await button.evaluate(link => getComputedStyle(link).backgroundColor)).toBe('rgb(11, 83, 112)')
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
