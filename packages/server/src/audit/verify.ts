import { finish, startOfChain, step, type Verdict } from '@mingbai/core/audit/chain'
import type { Database } from '../database/database.ts'
import { hashOf } from './hash.ts'
import { readAudit, readHead } from './store.ts'

const entriesAtATime = 1_000

/** Walks the region's whole chain; needs the memory of one page however long it is. */
export async function verifyAudit(db: Database, regionCode: string): Promise<Verdict> {
  return db.transaction(
    async tx => {
      let reached = startOfChain(regionCode)
      for (;;) {
        const entries = await readAudit(tx, regionCode, reached.number || null, entriesAtATime)
        for (const entry of entries) {
          const next = step(reached, entry, hashOf)
          if ('ok' in next) return next
          reached = next
        }
        if (entries.length < entriesAtATime) return finish(reached, await readHead(tx, regionCode))
      }
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
}
