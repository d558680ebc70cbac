import type { Database } from '../database/database.ts'
import { logProblem } from '../http/failure.ts'
import { countUnanswered } from '../unanswered/store.ts'
import type { SearchResult } from './search-result.ts'

/** A reader's question: searched, and counted when nothing was found. */
export async function ask(
  db: Database,
  regionCode: string,
  question: string,
  limit: number,
  now: Date,
): Promise<SearchResult> {
  // The dictionaries are large: who starts a site does not wait for them, the first who searches does.
  const { searchGuides } = await import('./search-guides.ts')
  const result = await searchGuides(db, regionCode, question, limit)
  if (result.hits.length === 0) await count(db, regionCode, result.understood.text, now)
  return result
}

/** The reader is answered even where the disk is full. */
async function count(db: Database, regionCode: string, text: string, now: Date): Promise<void> {
  try {
    await countUnanswered(db, regionCode, text, now)
  } catch (failure) {
    logProblem('a question without an answer was not counted:', failure as Error)
  }
}
