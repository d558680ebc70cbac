import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { type GuideText, type GuideWords, textOf, wordsOf } from '@mingbai/core/search/guide-words'
import { v7 as uuidv7 } from 'uuid'
import type { Database } from '../database/database.ts'
import { tsvectorsOf } from './lexemes.ts'
import { soundOf } from './pinyin.ts'
import {
  changeCounts,
  deleteIndexed,
  type IndexedGuide,
  indexedCodes,
  insertIndexed,
  lockIndex,
  readTexts,
  type WordCount,
} from './store.ts'
import { cutWords, indexVersion } from './words.ts'

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
  await lockIndex(tx, regionCode)
  const before = await deleteIndexed(tx, regionCode, codes)
  const after = texts.map(({ code, text }) => indexed(regionCode, code, text))
  await insertIndexed(tx, regionCode, after)
  const counts = new Map<string, WordCount>()
  for (const words of before) count(counts, words, -1)
  for (const { words } of after) count(counts, words, 1)
  // In one order for everybody, so that two writers cannot wait for each other.
  const sorted = [...counts.values()].sort((a, b) => (a.word < b.word ? -1 : 1))
  await changeCounts(tx, regionCode, sorted, after.length - before.length, indexVersion)
}

function indexed(regionCode: string, code: string, text: GuideText): IndexedGuide {
  const words = wordsOf(text, cutWords)
  return { revision: uuidv7(), code, text, words, ...tsvectorsOf(regionCode, text.path.at(-1) ?? '', words) }
}

/** Everyday words of a few characters are words to correct a slip to, too: 失业金. */
const longestPhrase = 6

function count(counts: Map<string, WordCount>, words: GuideWords, by: 1 | -1): void {
  const phrases = words.everyday.map(({ phrase }) => phrase).filter(phrase => phrase.length <= longestPhrase)
  const names = new Set([...words.title, ...words.everyday.flatMap(each => each.words), ...phrases])
  for (const word of new Set([...names, ...words.parents, ...words.summary, ...words.details])) {
    const so = counts.get(word)
    const sound = so?.sound ?? (names.has(word) ? soundOf(word) : null)
    counts.set(word, { word, sound, change: (so?.change ?? 0) + by })
  }
}
