import type { Locator, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { launchBrowser, widths } from './browser.ts'
import { portalPages } from './pages.ts'
import { useSite } from './site.ts'

const site = useSite()
let page: Page | undefined
afterEach(() => page?.context().close())

/** Every page of the portal must do its work with JavaScript off. */
async function open(path: string, width = 1280): Promise<Page> {
  const { browser, address } = site()
  page = await browser.newPage({
    baseURL: address,
    javaScriptEnabled: false,
    viewport: { width, height: 800 },
  })
  await page.goto(path)
  return page
}

/** A click may return while the old page still stands; what comes next must be asked of the new one. */
async function follow(on: Page, link: Locator): Promise<void> {
  await Promise.all([on.waitForEvent('domcontentloaded'), link.click()])
}

const itemLinks = (on: Page) => on.locator('main table a[href^="/items/"]')

test('from the first page through the catalogue to an item and back', async () => {
  const page = await open('/')
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)

  await follow(page, page.locator('main a[href^="/items?category="]').first())
  expect(await page.getByLabel('类别', { exact: true }).inputValue()).not.toBe('')
  const link = itemLinks(page).first()
  const name = (await link.textContent())?.trim()
  await follow(page, link)
  expect(new URL(page.url()).pathname).toMatch(/^\/items\/[^/]+$/)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(name)

  await page.goBack()
  expect(new URL(page.url()).pathname).toBe('/items')
})

test('the catalogue lists every item; a category and a tier narrow it, and the address keeps both', async () => {
  const page = await open('/items')
  const codes = async () => new Set(await itemLinks(page).evaluateAll(links => links.map(String)))
  const all = await codes()
  expect(all.size).toBe(81)

  await page.getByLabel('类别', { exact: true }).selectOption({ index: 1 })
  await follow(page, page.getByRole('button', { name: '筛选' }))
  const inCategory = await codes()
  expect(inCategory.size).toBeGreaterThan(0)
  expect(inCategory.size).toBeLessThan(all.size)

  await page.getByLabel('公开层级', { exact: true }).selectOption({ index: 2 })
  await follow(page, page.getByRole('button', { name: '筛选' }))
  const inBoth = await codes()
  expect([...inBoth].filter(code => !inCategory.has(code))).toEqual([])
  const query = new URL(page.url()).searchParams
  expect(query.get('category')).toBeTruthy()
  expect(query.get('tier')).toBeTruthy()
})

test('a name that no item has gives a page that says so, with no item', async () => {
  const page = await open(`/items?${new URLSearchParams({ name: '没有这样的事项' })}`)
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(await itemLinks(page).count()).toBe(0)
})

test.each(['/no-such-page', '/items/no-such-item'])('%s answers 404 and leads back', async path => {
  const { address } = site()
  expect((await fetch(address + path)).status).toBe(404)
  const page = await open(path)
  expect(await page.locator('h1').textContent()).toMatch(/没有/)
  await follow(page, page.locator('main a[href="/items"]').first())
  expect(await itemLinks(page).count()).toBeGreaterThan(0)
})

test('a resident reckons a due date, sees why, takes it along, and is told how to mend a mistake', async () => {
  const page = await open('/deadline')
  await page.getByLabel('起算日').fill('2025-05-20')
  await follow(page, page.getByRole('button', { name: '算一算' }))
  expect(await page.locator('.due-on time').textContent()).toBe('2025年6月23日')
  expect(await page.locator('.month .due').textContent()).toContain('到期')
  expect(await page.getByRole('heading', { name: '为什么是这一天' }).count()).toBe(1)
  const file = await page.getByRole('link', { name: /\.ics/ }).getAttribute('href')
  expect(await fetch(site().address + file).then(answer => answer.text())).toContain(
    'DTSTART;VALUE=DATE:20250623',
  )

  await page.getByLabel('期限').fill('一百')
  await follow(page, page.getByRole('button', { name: '算一算' }))
  expect(await page.getByRole('alert').textContent()).toContain('期限要写')
  expect(await page.getByLabel('期限').inputValue()).toBe('一百')
})

test.each([...widths, 960])(
  'at %i px no page is wider than the screen, and no cell too narrow to read',
  async width => {
    const page = await open('/', width)
    for (const path of portalPages) {
      await page.goto(path)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, `${path} is too wide by`).toBeLessThanOrEqual(0)
      expect(await page.locator('table:not([role=img]) :is(td, th)').evaluateAll(tooNarrow), path).toEqual([])
    }
  },
)

test('who has doubled the letters of the browser reads every page of a phone without moving it sideways', async () => {
  const browser = await launchBrowser('--blink-settings=defaultFontSize=32')
  try {
    const page = await browser.newPage({ baseURL: site().address, viewport: { width: 360, height: 800 } })
    for (const path of portalPages) {
      await page.goto(path)
      const letters = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
      expect(letters, path).not.toBe('16px')
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, `${path} is too wide by`).toBeLessThanOrEqual(0)
    }
  } finally {
    await browser.close()
  }
})

test('on a phone the menu is a link to the foot of the page, and every column is there', async () => {
  const page = await open('/', 360)
  await page.getByRole('link', { name: '菜单' }).click()
  expect(new URL(page.url()).hash).toBe('#menu')
  for (const column of ['事项目录', '遇到的事', '公开了多少', '信息公开专栏', '数据下载']) {
    expect(await page.locator('#menu').getByRole('link', { name: column }).isVisible()).toBe(true)
  }
})

/** Cells of more than a word in which fewer than four characters stand side by side. */
function tooNarrow(cells: Element[]): string[] {
  return cells
    .filter(each => (each.textContent ?? '').length > 6)
    .filter(each => each.clientWidth < 4 * Number.parseFloat(getComputedStyle(each).fontSize))
    .map(each => `${each.textContent} ${each.clientWidth} px`)
}
