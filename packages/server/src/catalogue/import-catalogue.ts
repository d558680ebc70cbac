import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import { beijingDate } from '../calendar/beijing-date.ts'
import type { Database } from '../database/database.ts'
import { putInForce } from './put-in-force.ts'
import { type CatalogueKey, findCatalogueInForce, type StoredCatalogue } from './store.ts'
import { insertVersion, type Source } from './versions/store.ts'

const actor = 'system:first-start'

/**
 * The catalogue in force; on an empty database it is read from the document first. A catalogue that is there is
 * never read again, so that nothing an office changed is overwritten.
 */
export async function importOnce(
  db: Database,
  key: CatalogueKey,
  path: string,
  now: Date,
): Promise<{ catalogue: StoredCatalogue; isNew: boolean }> {
  const present = await findCatalogueInForce(db, key)
  if (present) return { catalogue: present, isNew: false }

  // A site reads its document once in its life; no later start waits for the readers.
  const { readCatalogueDocument } = await import('./read-document.ts')
  const { catalogue, source } = await readCatalogueDocument(path)
  await storeFirst(db, key, catalogue, source, now)
  const stored = await findCatalogueInForce(db, key)
  if (!stored) throw new Error('the catalogue just stored is not there')
  return { catalogue: stored, isNew: true }
}

/** The first version of a site's catalogue, in force at once. */
export async function storeFirst(
  db: Database,
  key: CatalogueKey,
  catalogue: Catalogue,
  source: Source,
  now: Date,
): Promise<void> {
  const { regionCode, sector } = key
  const codes = catalogue.items.map(() => null)
  const version = { number: 1, catalogue, codes, source, inForceFrom: beijingDate(now), actor }
  await db.transaction(async tx => {
    // Another process of the same site may have been first; what it stored is as good.
    if (await insertVersion(tx, { regionCode, sector }, version, now))
      await putInForce(tx, { regionCode, sector }, 1, { now, actor })
  })
}
