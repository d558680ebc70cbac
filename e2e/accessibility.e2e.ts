import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { useSite } from './site.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const site = useSite()
let page: Page | undefined
afterEach(() => page?.context().close())

const deadline = '/deadline?from=2026-12-14&amount=20&unit=working-day&region=654002'
const portal = ['/', '/items', 'an item', '/no-such-page', '/deadline', deadline, '/deadline?from=x']
const everywhere = [...portal, '/console'].flatMap(path => [360, 1280].map(width => ({ path, width })))

test.each(everywhere)('axe finds nothing on $path at $width px', async ({ path, width }) => {
  const page = await open(path, { colorScheme: 'light', viewport: { width, height: 800 } })
  expect(await violations(page, {})).toEqual([])
})

/** The console has no dark theme; in the dark only the colours differ. */
test.each(portal)('axe finds enough contrast on %s in the dark', async path => {
  const page = await open(path, { colorScheme: 'dark' })
  expect(await violations(page, { runOnly: ['color-contrast'] })).toEqual([])
})

async function open(path: string, look: BrowserContextOptions): Promise<Page> {
  const { browser, address } = site()
  // The pages' own policy refuses any script but theirs; axe is a guest here.
  page = await browser.newPage({ baseURL: address, bypassCSP: true, ...look })
  await page.goto(path === 'an item' ? '/items' : path)
  if (path === 'an item') {
    await page.goto((await page.locator('main a[href^="/items/"]').first().getAttribute('href')) ?? '')
  }
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

/** One line per finding: the rule and the first place it was broken. */
async function violations(page: Page, options: axe.RunOptions): Promise<string[]> {
  await page.addScriptTag({ path: axePath })
  const run = (given: axe.RunOptions) => (window as unknown as { axe: typeof axe }).axe.run(document, given)
  const { violations } = await page.evaluate(run, options)
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html})`)
}
