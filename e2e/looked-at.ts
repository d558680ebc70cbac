import type { Page } from 'playwright-core'
import { onTestFailed } from 'vitest'

/** Pixels that a page is wider than its window, at this moment. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

/** A test that fails says what this page showed, for what it waited for alone does not tell why it did not come. */
export function tellIfItFails(page: Page): void {
  onTestFailed(async () => {
    process.stderr.write(`${page.url()}\n${await page.locator('body').ariaSnapshot()}\n`)
  })
}
