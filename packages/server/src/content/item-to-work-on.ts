import { findItemInForce } from '../catalogue/store.ts'
import type { Database } from '../database/database.ts'
import { Rejection } from '../http/rejection.ts'
import type { Site } from '../site.ts'

/** An item of the catalogue in force. Throws a Rejection (404) for a code that is not in it. */
export async function itemToWorkOn(db: Database, site: Site, code: string) {
  const found = await findItemInForce(db, site, code)
  if (!found) throw new Rejection(404, `现行目录里没有编码为 ${code} 的事项；请从目录里选。`)
  return { code, path: found.item.path }
}
