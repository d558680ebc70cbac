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
  'at %i px no page is wider than the screen, folded or not, and no cell too narrow to read',
  async width => {
    const page = await open('/', width)
    for (const path of portalPages) {
      await page.goto(path)
      await page.locator('details').evaluateAll(folds => {
        for (const fold of folds) fold.setAttribute('open', '')
      })
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

test.each([768, 1280])(
  'at %i px a button stands on the line of its fields, and a mark on that of its name',
  async width => {
    const bottom = (on: Locator) => on.evaluate(each => Math.round(each.getBoundingClientRect().bottom))
    for (const path of ['/items', '/deadline', '/items/0062/editions']) {
      const page = await open(path, width)
      const fields = page.locator('main form:not(.ask)')
      expect(await bottom(fields.getByRole('button')), path).toBe(
        await bottom(fields.locator('.field').last().locator('input, select')),
      )
      const [name, number] = [page.locator('.marks dt').last(), page.locator('.marks a')]
      const middle = (on: Locator) =>
        on.evaluate(each => {
          const text = document.createRange()
          text.selectNodeContents(each)
          const { top, bottom } = text.getBoundingClientRect()
          return (top + bottom) / 2
        })
      expect(Math.abs((await middle(name)) - (await middle(number)))).toBeLessThan(2)
      await page.context().close()
    }
  },
)

test.each(widths)('at %i px no label under the picture of cells runs into the next', async width => {
  for (const path of ['/coverage', '/']) {
    const page = await open(path, width)
    const labels = page.locator('.cell-field .label')
    expect(await labels.count()).toBeGreaterThan(1)
    const collisions = await labels.evaluateAll(labels => {
      const boxes = labels.flatMap(label =>
        [...label.children].map(child => {
          const text = document.createRange()
          text.selectNodeContents(child)
          return { label, text: child.textContent, box: text.getBoundingClientRect() }
        }),
      )
      const meet = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
      return boxes.flatMap((one, n) =>
        boxes
          .slice(n + 1)
          .filter(other => other.label !== one.label && meet(one.box, other.box))
          .map(other => `${one.text} ${other.text}`),
      )
    })
    expect(collisions, path).toEqual([])
    await page.context().close()
  }
})

test.each(widths)(
  'at %i px one rule, not two, parts the last material from the next element',
  async width => {
    const page = await open('/items/0062', width)
    const last = page.locator('.element .materials tbody tr:last-child')
    const rules = await last.evaluate(row =>
      [row, ...row.children].map(each => getComputedStyle(each).borderBottomWidth),
    )
    expect(rules).toEqual(rules.map(() => '0px'))
  },
)

test('in the dark a found word can be read on its stripe', async () => {
  const page = await open('/search?q=失业金怎么领')
  await page.emulateMedia({ colorScheme: 'dark' })
  const [stripe, ink] = await page
    .locator('mark')
    .first()
    .evaluate(mark => {
      const { backgroundImage, color } = getComputedStyle(mark)
      return [backgroundImage.split('rgb').at(-1) ?? '', color].map(text =>
        (text.match(/\d+/g) ?? []).slice(0, 3).map(Number),
      )
    })
  const [dark = 0, light = 0] = [stripe, ink].map(luminance)
  expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(7)
})

/** As WCAG 2 defines it, of red, green and blue from 0 to 255. */
function luminance(rgb: readonly number[] = []): number {
  const [red = 0, green = 0, blue = 0] = rgb.map(value => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

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
