import type { PlainDate } from '@mingbai/core/calendar/plain-date'
import { fromBeijing } from '../calendar/beijing-date.ts'
import type { Database } from '../database/database.ts'
import type { Handler } from '../jobs/run-next.ts'
import { enqueue } from '../jobs/store.ts'
import { findEditionsInForce } from '../publication/store.ts'
import { forgetGuides, indexGuides } from '../search/index-guides.ts'
import { type CatalogueKey, findCatalogueInForce } from './store.ts'
import { switchInForce } from './versions/store.ts'

/** Puts a version into force; the search forgets the items that are gone and learns the new names. In a transaction. */
export async function putInForce(
  tx: Database,
  key: CatalogueKey,
  number: number,
  by: { readonly now: Date; readonly actor: string },
): Promise<boolean> {
  const before = await findCatalogueInForce(tx, key)
  if (!(await switchInForce(tx, key, number, by))) return false
  const after = await findCatalogueInForce(tx, key)
  if (!before || !after) return true // the first catalogue: the start indexes it with its first guides

  const nameOf = (path: readonly string[]) => JSON.stringify(path)
  const known = new Map(before.items.map(({ code, item }) => [code, nameOf(item.path)]))
  const staying = new Set(after.items.map(({ code }) => code))
  const editions = await findEditionsInForce(tx, key.regionCode)
  await forgetGuides(
    tx,
    key.regionCode,
    before.items.map(({ code }) => code).filter(code => !staying.has(code)),
  )
  await indexGuides(
    tx,
    key.regionCode,
    after.items
      .filter(({ code, item }) => known.get(code) !== nameOf(item.path))
      .map(({ code, item }) => ({ code, path: item.path, guide: editions.get(code)?.guide ?? null })),
  )
  return true
}

const kind = 'put-catalogue-in-force'

/** On the morning of its day. Call it with the transaction that stores the version. */
export async function schedulePutInForce(
  tx: Database,
  { regionCode, sector }: CatalogueKey,
  number: number,
  from: PlainDate,
  now: Date,
): Promise<void> {
  const onceKey = `${sector}/${number}`
  await enqueue(tx, { regionCode, kind, payload: { sector, number }, runAt: fromBeijing(from), onceKey }, now)
}

/** Run twice, or after a later version, it changes nothing. */
export function putInForceHandler(regionCode: string): Readonly<Record<string, Handler>> {
  return {
    [kind]: async (payload, { db, now }) => {
      const { sector, number } = payload as { readonly sector: string; readonly number: number }
      const by = { now, actor: 'system:schedule' }
      await db.transaction(tx => putInForce(tx, { regionCode, sector }, number, by))
    },
  }
}
