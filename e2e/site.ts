import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { createTestDatabase } from '../packages/server/src/database/test-database.ts'
import { launchBrowser } from './browser.ts'
import { startBuiltServer } from './built-server.ts'

export interface Site {
  readonly address: string
  readonly browser: Browser
  /** What the first start printed. */
  readonly said: string
}

/** One browser and one real server on fresh data for all tests of a file. */
export function useSite(): () => Site {
  const endings: (() => Promise<unknown>)[] = []
  let site: Site | undefined

  beforeAll(async () => {
    const browser = await launchBrowser()
    endings.push(() => browser.close())
    const data = await createTestDatabase()
    endings.push(data.remove)
    const server = await startBuiltServer(data.env)
    endings.push(server.stop)
    site = { address: server.address, browser, said: server.said }
  })

  afterAll(async () => {
    for (const end of endings.reverse()) await end()
  })

  return () => {
    if (!site) throw new Error('asked for before the tests run')
    return site
  }
}
