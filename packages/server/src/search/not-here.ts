import { withoutAsking } from '@mingbai/core/search/asking'
import { strangeSubject } from '@mingbai/core/search/strange-subject'
import type { Database } from '../database/database.ts'
import { findWords } from './question/store.ts'
import { saidWords, synonyms } from './words.ts'

/** The word for what was asked about, where no item's name or everyday words bear it and nobody taught what else it is called. */
export async function notHere(db: Database, regionCode: string, text: string): Promise<string | null> {
  const words = saidWords(withoutAsking(text))
  if (words.length === 0) return null
  const names = new Set(
    await findWords(
      db,
      regionCode,
      [],
      words.map(({ word }) => word),
    ),
  )
  const taught = synonyms().flatMap(({ said }) => said.flat())
  const said = taught.filter(part => text.includes(part))
  return strangeSubject(words, word => names.has(word) || said.some(part => part.includes(word)))
}
