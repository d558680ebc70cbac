import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Database } from '../database/database.ts'
import { Refusal } from '../refusal.ts'
import {
  type CatalogueKey,
  findCatalogueInForce,
  insertFirstCatalogue,
  type StoredCatalogue,
} from './store.ts'

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
  const { readDocument } = await import('@mingbai/core/1-document/read-document')
  const { readCatalogues } = await import('@mingbai/core/2-catalogue/read-catalogues')
  const bytes = readSource(path)
  const read = await readDocument(bytes, path)
  if (!read.ok) throw new Refusal(read.problem)
  const [catalogue, ...others] = readCatalogues(read.document)
  if (!catalogue || others.length > 0) {
    throw new Refusal(
      `${path}：要有且只有一份目录，读到 ${others.length + (catalogue ? 1 : 0)} 份；请换文件。`,
    )
  }
  const source = { name: basename(path), hash: createHash('sha256').update(bytes).digest('hex') }
  await insertFirstCatalogue(db, key, catalogue, source, now)
  const stored = await findCatalogueInForce(db, key)
  if (!stored) throw new Error('the catalogue just stored is not there')
  return { catalogue: stored, isNew: true }
}

function readSource(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new Refusal(`打不开目录文件 ${path}；请检查文件是否存在、能否读取。`, { cause })
  }
}
