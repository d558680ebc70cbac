import type { MaterialFile } from '@mingbai/core/4-content/material-file'
import { judgePublic } from '@mingbai/core/permission/judge-public'
import type { Database } from '../database/database.ts'
import { editionState, thingOfEdition } from '../publication/edition-state.ts'
import { listClosings, listEditions } from '../publication/store.ts'
import { findFile, itemsWithFile } from './store.ts'

/** A file that an edition names which the public may read as a file; null for every other, whatever drafts name it. */
export async function publicFile(
  db: Database,
  regionCode: string,
  hash: string,
): Promise<{ readonly named: MaterialFile; readonly body: Uint8Array } | null> {
  for (const itemCode of await itemsWithFile(db, regionCode, hash)) {
    const named = await publiclyNamed(db, regionCode, itemCode, hash)
    const file = named && (await findFile(db, regionCode, hash))
    if (file) return { named, body: file.body }
  }
  return null
}

async function publiclyNamed(
  db: Database,
  regionCode: string,
  itemCode: string,
  hash: string,
): Promise<MaterialFile | null> {
  const editions = await listEditions(db, regionCode, itemCode)
  const closings = await listClosings(db, regionCode, itemCode)
  const last = editions.at(-1)?.number ?? 0
  const readable = editions.toReversed().filter(({ number }) => {
    const thing = thingOfEdition(editionState(number, last, closings), [])
    return judgePublic('read', thing, 'file').allowed
  })
  const files = readable.flatMap(({ guide }) => guide.materials.flatMap(({ files = [] }) => files))
  return files.find(file => file.hash === hash) ?? null
}
