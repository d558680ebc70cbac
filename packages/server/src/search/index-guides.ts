import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { type GuideText, textOf } from '@mingbai/core/search/guide-words'
import type { Database } from '../database/database.ts'
import { indexVersion } from './index-version.ts'
import {
  changeCounts,
  deleteIndexed,
  findIndexVersion,
  indexedCodes,
  insertIndexed,
  lockIndex,
  readTexts,
  type WordCount,
} from './store.ts'

/** An item as the search shall know it; null while its guide is not published. */
export interface GuideToIndex {
  readonly code: string
  readonly path: readonly string[]
  readonly guide: ServiceGuide | null
}

/** Call it with the transaction that publishes: what is searched is what is in force. */
export async function indexGuides(
  tx: Database,
  regionCode: string,
  guides: readonly GuideToIndex[],
): Promise<void> {
  const texts = guides.map(({ code, path, guide }) => ({ code, text: textOf(path, guide) }))
  await replace(
    tx,
    regionCode,
    guides.map(({ code }) => code),
    texts,
  )
}

/** Call it with the transaction that repeals or removes an item. */
export async function forgetGuides(
  tx: Database,
  regionCode: string,
  codes: readonly string[],
): Promise<void> {
  await replace(tx, regionCode, codes, [])
}

/** Items that the search does not know yet are found by their names until their guides are published. */
export async function indexMissing(
  db: Database,
  regionCode: string,
  guides: readonly GuideToIndex[],
): Promise<void> {
  await db.transaction(async tx => {
    await lockIndex(tx, regionCode)
    const known = new Set(
      await indexedCodes(
        tx,
        regionCode,
        guides.map(({ code }) => code),
      ),
    )
    const missing = guides.filter(({ code }) => !known.has(code))
    if (missing.length > 0) await indexGuides(tx, regionCode, missing)
  })
}

const atATime = 500

/** Makes an index of an older version anew from the texts it holds. True when it had to. */
export async function refreshIndex(db: Database, regionCode: string): Promise<boolean> {
  if ((await findIndexVersion(db, regionCode)) === indexVersion) return false // as at most starts: nothing to write
  return db.transaction(async tx => {
    if ((await lockIndex(tx, regionCode)) === indexVersion) return false
    for (let after = ''; ; ) {
      const texts = await readTexts(tx, regionCode, after, atATime)
      const last = texts.at(-1)
      if (!last) break
      await replace(
        tx,
        regionCode,
        texts.map(({ code }) => code),
        texts,
      )
      after = last.code
    }
    return true
  })
}

async function replace(
  tx: Database,
  regionCode: string,
  codes: readonly string[],
  texts: readonly { readonly code: string; readonly text: GuideText }[],
): Promise<void> {
  // The dictionaries are large: a start that finds its index up to date does without them.
  const { countWords, indexed } = await import('./indexed.ts')
  await lockIndex(tx, regionCode)
  const before = await deleteIndexed(tx, regionCode, codes)
  const after = texts.map(({ code, text }) => indexed(regionCode, code, text))
  await insertIndexed(tx, regionCode, after)
  const counts = new Map<string, WordCount>()
  for (const words of before) countWords(counts, words, -1)
  for (const { words } of after) countWords(counts, words, 1)
  // In one order for everybody, so that two writers cannot wait for each other.
  const sorted = [...counts.values()].sort((a, b) => (a.word < b.word ? -1 : 1))
  await changeCounts(tx, regionCode, sorted, after.length - before.length, indexVersion)
}
