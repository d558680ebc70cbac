import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import { type CatalogueDiff, diffCatalogues } from '@mingbai/core/2-catalogue/diff'
import { sameItems } from '@mingbai/core/2-catalogue/same-items'
import type { PlainDate } from '@mingbai/core/calendar/plain-date'
import { beijingDate } from '../calendar/beijing-date.ts'
import type { Database } from '../database/database.ts'
import { Refusal } from '../refusal.ts'
import { putInForce, schedulePutInForce } from './put-in-force.ts'
import { readCatalogueDocument } from './read-document.ts'
import { type CatalogueKey, catalogueOf, findVersion, listVersions } from './store.ts'
import { insertVersion, type NewVersion } from './versions/store.ts'

const actor = 'operator:command-line'

/** Below the first a person should look, below the second nothing is claimed (decision 11). */
const sureOfItself = 0.9
const sureEnoughIfAccepted = 0.7

export interface VersionRequest {
  readonly path: string
  readonly inForceFrom: PlainDate
  /** Whether a person has looked at the inferred identities and takes them as they are. */
  readonly acceptsInferred: boolean
}

/** What importing would do; nothing is stored yet. */
export interface VersionPlan {
  readonly version: NewVersion
  /** From the version before to this one. */
  readonly diff: CatalogueDiff
  /** Items that get a new code although an earlier one is alike. */
  readonly unsure: readonly { readonly before: string; readonly after: string; readonly confidence: number }[]
}

/** Reads a new version and finds out which of its items are those of the version before. Throws a Refusal. */
export async function planVersion(
  db: Database,
  key: CatalogueKey,
  { path, inForceFrom, acceptsInferred }: VersionRequest,
): Promise<VersionPlan> {
  const [newest] = await listVersions(db, key)
  const before = newest ? await findVersion(db, key, newest.number) : null
  if (!newest || !before) throw new Refusal('还没有目录；请先运行 mingbai serve，第一次启动时读入。')
  if (inForceFrom < newest.inForceFrom)
    throw new Refusal(`第 ${newest.number} 版从 ${newest.inForceFrom} 起施行；新版的日期不能比它早。`)
  const { catalogue, source } = await readCatalogueDocument(path)
  if (catalogue.items.length === 0) throw new Refusal(`${path}：目录里一个事项也没有；请换文件。`)
  const earlier: Catalogue = catalogueOf(before, key)
  const diff = diffCatalogues(earlier, catalogue)
  const { added, removed, renamed, changed, reordered, title } = diff
  const isSame = [added, removed, renamed, changed].every(list => list.length === 0) && !reordered && !title
  if (isSame) throw new Refusal(`${path}：与第 ${newest.number} 版没有差别，没有导入。`)

  const sure = acceptsInferred ? sureEnoughIfAccepted : sureOfItself
  const same = sameItems(earlier.items, catalogue.items, sure)
  const nameOf = (items: Catalogue['items'], n: number) => items[n]?.path.join(' › ') ?? ''
  return {
    version: {
      number: newest.number + 1,
      catalogue,
      codes: same.earlier.map(from => (from === null ? null : (before.items[from]?.code ?? null))),
      source,
      inForceFrom,
      actor,
    },
    diff,
    unsure: same.unsure.map(({ from, to, confidence }) => ({
      before: nameOf(earlier.items, from),
      after: nameOf(catalogue.items, to),
      confidence,
    })),
  }
}

/** Stores what was planned, all or nothing: in force at once when its day has come, else on that day. */
export async function storeVersion(
  db: Database,
  key: CatalogueKey,
  { version }: VersionPlan,
  now: Date,
): Promise<'in-force' | 'scheduled'> {
  const { number, inForceFrom } = version
  const hasCome = inForceFrom <= beijingDate(now)
  await db.transaction(async tx => {
    if (!(await insertVersion(tx, key, version, now)))
      throw new Refusal(`第 ${number} 版刚才已由别人导入；请重新核对后再导入。`)
    if (hasCome) await putInForce(tx, key, number, { now, actor })
    else await schedulePutInForce(tx, key, number, inForceFrom, now)
  })
  return hasCome ? 'in-force' : 'scheduled'
}
