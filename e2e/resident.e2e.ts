import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { useSite } from './site.ts'

const site = useSite()
let page: Page | undefined
afterEach(() => page?.context().close())

/** A small phone without scripts. */
async function phone(): Promise<Page> {
  const { browser, address } = site()
  const viewport = { width: 360, height: 740 }
  page = await browser.newPage({ baseURL: address, javaScriptEnabled: false, viewport })
  return page
}

test('somebody who lost a job asks on a phone, lands on the guide in one step, and prints it', async () => {
  const page = await phone()
  await page.goto('/')
  await page.getByLabel('要办什么事').fill('失业金怎么领')
  await Promise.all([page.waitForURL(/\/search\?q=/), page.getByRole('button', { name: '搜索' }).click()])

  const first = page.locator('.hits > li').first()
  expect(await first.locator('h2').textContent()).toBe('失业保险金申领')
  for (const question of ['带什么', '去哪里', '多久', '多少钱']) {
    expect(await first.getByText(question, { exact: true }).isVisible()).toBe(true)
  }

  await Promise.all([page.waitForURL(/\/items\/\d+$/), first.locator('h2 a').click()])
  expect(await page.locator('h1').textContent()).toBe('失业保险金申领')
  expect(await page.locator('.answer').getByText('10 个工作日内').isVisible()).toBe(true)
  expect(await pagesOf(page)).toBeLessThanOrEqual(2)

  await page.goBack()
  expect(await page.getByLabel('要办什么事').inputValue()).toBe('失业金怎么领')
})

test('a question without an answer leads to the categories and to a person', async () => {
  const page = await phone()
  await page.goto('/search?q=量子纠缠')
  expect(await page.locator('h1').textContent()).toBe('没有找到')
  expect(await page.locator('main').getByText('12333').first().isVisible()).toBe(true)
  await page.locator('main a[href^="/items?category="]').first().click()
  await page.waitForURL('**/items?category=*')
  expect(await page.locator('main a[href^="/items/"]').count()).toBeGreaterThan(0)
})

test('the longest guides are printed on one or two pages', async () => {
  const page = await phone()
  await page.goto('/items')
  const links = await page
    .locator('main a[href^="/items/"]')
    .evaluateAll(found => found.map(link => link.getAttribute('href') ?? ''))
  const weighed = await Promise.all(
    links.map(async href => ({ href, length: (await (await fetch(site().address + href)).text()).length })),
  )
  const longest = weighed.sort((a, b) => b.length - a.length).slice(0, 8)
  for (const { href } of longest) {
    await page.goto(href)
    expect(await pagesOf(page), href).toBeLessThanOrEqual(2)
  }
}, 120_000)

/** Each page is an object of its own in the file that Chromium writes. */
async function pagesOf(page: Page): Promise<number> {
  const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' }
  const pdf = await page.pdf({ format: 'A4', margin })
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
}
