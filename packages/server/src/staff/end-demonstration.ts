import type { Database } from '../database/database.ts'
import { deactivate } from './administer.ts'
import { listAccounts } from './store.ts'

/** A site that is no demonstration any more knows none of its accounts; how many were deactivated. */
export async function endDemonstration(db: Database, regionCode: string, now: Date): Promise<number> {
  const accounts = await listAccounts(db, regionCode)
  const left = accounts.filter(({ demonstration, deactivatedAt }) => demonstration && !deactivatedAt)
  for (const { id } of left) await deactivate(db, regionCode, 'system:start', id, now)
  return left.length
}
