import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe finds on a page that has come to rest, one line per finding: the rule and the first place it was broken. */
export async function violations(page: Page, options: axe.RunOptions = {}): Promise<string[]> {
  await page.waitForFunction(atRest)
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: axePath })
  const run = (given: axe.RunOptions) => (window as unknown as { axe: typeof axe }).axe.run(document, given)
  const { violations: found } = await page.evaluate(run, options)
  return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html})`)
}

/** Whether all that ends has ended: a colour half faded in is nobody's choice. What turns for ever is no hindrance. */
function atRest(): boolean {
  return document
    .getAnimations()
    .every(each => each.playState === 'finished' || each.effect?.getComputedTiming().endTime === Infinity)
}
