import type { Database } from '../database/database.ts'
import { Rejection } from '../http/rejection.ts'
import { unitsInUse } from '../organisation/store.ts'
import type { Post } from './store.ts'

/**
 * Throws a Rejection (400) for a post in a unit that the register does not have. A post that was held before stays as it
 * is, and an empty register knows of no unit that is wrong. Until a bureau is registered the region's code stands for it.
 */
export async function requireKnownUnits(
  tx: Database,
  regionCode: string,
  posts: readonly Post[],
  held: readonly Post[] = [],
): Promise<void> {
  const units = await unitsInUse(tx, regionCode)
  const hasBureau = [...units.values()].some(({ kind }) => kind === 'bureau')
  const allowed = new Set([
    ...units.keys(),
    ...held.map(({ unitCode }) => unitCode),
    ...(hasBureau ? [] : [regionCode]),
  ])
  const unknown = posts.find(({ unitCode }) => !allowed.has(unitCode))
  if (units.size === 0 || !unknown) return
  throw new Rejection(
    400,
    `机构登记簿里没有编码为“${unknown.unitCode}”的单位，或已撤销；请从登记簿里选${hasBureau ? '' : `，本局还没有登记的写 ${regionCode}`}。`,
  )
}
