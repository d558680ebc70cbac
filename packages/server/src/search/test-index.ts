import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { readStarterGuides } from '../content/read-starter-guides.ts'
import type { OpenDatabase } from '../database/database.ts'
import { openTestDatabase } from '../database/test-database.ts'
import { indexGuides } from './index-guides.ts'

const { site, cataloguePath } = readConfig({})

export const { regionCode } = site
const starterFolder = join(cataloguePath, '..')
export const fixtures = join(starterFolder, '../../fixtures')

/** With the codes that their site gives them. */
export const starterGuides = readStarterGuides(join(starterFolder, 'starter-facts.json')).map(
  (starter, n) => ({ code: String(n + 1).padStart(4, '0'), ...starter }),
)

/** For tests: a database in which the search finds the starter guides. */
export async function openStarterIndex(): Promise<OpenDatabase> {
  const database = await openTestDatabase()
  await database.db.transaction(tx => indexGuides(tx, regionCode, starterGuides))
  return database
}
