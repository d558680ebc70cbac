import type { Page } from 'playwright-core'
import { onTestFailed } from 'vitest'

/** Pixels that a page is wider than its window; what is still being laid out gets a second. */
export async function tooWide(page: Page): Promise<number> {
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  for (let waited = 0; waited < 1000 && (await over()) > 0; waited += 100) await page.waitForTimeout(100)
  return over()
}

/** A test that fails says what this page showed, for what it waited for alone does not tell why it did not come. */
export function tellIfItFails(page: Page): void {
  onTestFailed(async () => {
    process.stderr.write(`${page.url()}\n${await page.locator('body').ariaSnapshot()}\n`)
  })
}
