import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe finds on a page as it stands, one line per finding: the rule and the first place it was broken. */
export async function violations(page: Page, options: axe.RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: axePath })
  const run = (given: axe.RunOptions) => (window as unknown as { axe: typeof axe }).axe.run(document, given)
  const { violations: found } = await page.evaluate(run, options)
  return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html})`)
}
