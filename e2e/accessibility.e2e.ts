import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { portalPages } from './pages.ts'
import { useSite } from './site.ts'
import { violations } from './violations.ts'

const site = useSite()
let page: Page | undefined
afterEach(() => page?.context().close())

/** The console has no dark theme; in the dark only the colours differ. */
test.each(portalPages)('axe finds nothing on %s, on a phone, on a desk, in the dark', async path => {
  const page = await open(path)
  expect(await violations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, { runOnly: ['color-contrast'] })).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 800 })
  expect(await violations(page)).toEqual([])
})

test.each([360, 1280])('axe finds nothing on the console at %i px', async width => {
  const page = await open('/console')
  await page.setViewportSize({ width, height: 800 })
  expect(await violations(page)).toEqual([])
})

async function open(path: string): Promise<Page> {
  const { browser, address } = site()
  // The pages' own policy refuses any script but theirs; axe is a guest here.
  const viewport = { width: 360, height: 800 }
  page = await browser.newPage({ baseURL: address, bypassCSP: true, colorScheme: 'light', viewport })
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  // What is folded away must be right as well.
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  return page
}
