import type { PlainDate } from '@mingbai/core/calendar/plain-date'
import { beijingDate } from '../calendar/beijing-date.ts'
import type { Database } from '../database/database.ts'
import { type CatalogueComparison, type ComparisonOrder, compareWithNewest } from './compare-with-newest.ts'
import { putInForce, schedulePutInForce } from './put-in-force.ts'
import type { CatalogueKey } from './store.ts'
import { insertVersion, type NewVersion, type Source } from './versions/store.ts'

export interface VersionOrder extends ComparisonOrder {
  readonly source: Source
  readonly inForceFrom: PlainDate
  readonly actor: string
}

/** What the next version would be; nothing is stored yet. */
export interface VersionPlan {
  readonly version: NewVersion
  readonly comparison: CatalogueComparison
}

type PlannedVersion =
  | { readonly ok: true; readonly plan: VersionPlan }
  | { readonly ok: false; readonly problem: string }

/** A catalogue as the version after the newest, or one sentence that says why it cannot be. */
export async function planVersion(
  db: Database,
  key: CatalogueKey,
  { source, inForceFrom, actor, ...order }: VersionOrder,
): Promise<PlannedVersion> {
  const problem = (why: string): PlannedVersion => ({ ok: false, problem: why })
  const { catalogue } = order
  if (catalogue.items.length === 0) return problem(`${source.name}：目录里一个事项也没有；请换文件。`)
  const comparison = await compareWithNewest(db, key, order)
  if (!comparison) return problem('还没有目录；请先运行 mingbai serve，第一次启动时读入。')
  const { before, codes, isSame } = comparison
  if (inForceFrom < before.inForceFrom)
    return problem(`第 ${before.number} 版从 ${before.inForceFrom} 起施行；新版的日期不能比它早。`)
  if (isSame) return problem(`${source.name}：与第 ${before.number} 版没有差别，没有导入。`)
  const version = { number: before.number + 1, catalogue, codes, source, inForceFrom, actor }
  return { ok: true, plan: { version, comparison } }
}

/**
 * Stores what was planned: in force at once when its day has come, else on that day. Call it in a transaction. Null: in
 * the meantime somebody else stored a version of that number.
 */
export async function storeVersion(
  tx: Database,
  key: CatalogueKey,
  { version }: VersionPlan,
  now: Date,
): Promise<'in-force' | 'scheduled' | null> {
  const { number, inForceFrom, actor } = version
  if (!(await insertVersion(tx, key, version, now))) return null
  if (inForceFrom <= beijingDate(now)) {
    await putInForce(tx, key, number, { now, actor })
    return 'in-force'
  }
  await schedulePutInForce(tx, key, number, inForceFrom, now)
  return 'scheduled'
}
