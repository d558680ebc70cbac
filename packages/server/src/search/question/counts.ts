import type { Corpus } from '@mingbai/core/search/rank'
import type { Database } from '../../database/database.ts'
import { type CountedWord, readCounts } from './store.ts'

export interface CountedWords {
  /** Of the index that was counted; null where the region has none. */
  readonly indexRevision: string | null
  readonly corpus: Corpus
  /** Of the subject's words those that stand in an item's name or everyday words. */
  readonly names: ReadonlySet<string>
}

/** What is known of a region's index in one revision; null for a word that stands nowhere. */
interface Known {
  readonly revision: string | null
  readonly guides: number
  readonly words: Map<string, CountedWord | null>
}

/** Of a region, beside those of the last question; some hundred bytes each: people do not use more, and who makes words up shall not fill the memory with them. */
const mostWords = 20_000

const knownOf = new WeakMap<Database, Map<string, Known>>()

/**
 * How many guides the region has, how many of them hold each word, and which words of the subject are names. Words that
 * were counted before are not counted again: whoever looks for guides next compares `indexRevision` with the
 * one he finds, and calls forgetCounts when it is another.
 */
export async function countGuides(
  db: Database,
  regionCode: string,
  words: readonly string[],
  subject: readonly string[],
): Promise<CountedWords> {
  const { revision, guides, words: counts } = await know(db, regionCode, new Set([...words, ...subject]))
  const guidesWith = new Map<string, number>()
  for (const word of words) {
    const count = counts.get(word)
    if (count) guidesWith.set(word, count.guides)
  }
  const names = new Set(subject.filter(word => counts.get(word)?.isName))
  return { indexRevision: revision, corpus: { guides, guidesWith }, names }
}

export function forgetCounts(db: Database, regionCode: string): void {
  knownOf.get(db)?.delete(regionCode)
}

async function know(db: Database, regionCode: string, words: ReadonlySet<string>): Promise<Known> {
  const regions = knownOf.get(db) ?? new Map<string, Known>()
  knownOf.set(db, regions)
  const known = regions.get(regionCode)
  const isFull = known && known.words.size > mostWords
  const before = isFull ? undefined : known
  const missing = [...words].filter(word => !before?.words.has(word))
  if (before && missing.length === 0) return before

  const read = await readCounts(db, regionCode, missing)
  if (before && before.revision !== read.revision) {
    forgetCounts(db, regionCode)
    return know(db, regionCode, words)
  }
  const now = before ?? { revision: read.revision, guides: read.guides, words: new Map() }
  for (const word of missing) now.words.set(word, read.words.get(word) ?? null)
  regions.set(regionCode, now)
  return now
}
