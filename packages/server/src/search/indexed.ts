import { type GuideText, type GuideWords, wordsOf } from '@mingbai/core/search/guide-words'
import { v7 as uuidv7 } from 'uuid'
import { tsvectorsOf } from './lexemes.ts'
import { soundOf } from './pinyin.ts'
import type { IndexedGuide, WordCount } from './store.ts'
import { cutWords } from './words.ts'

/** A guide ready to be searched, under a revision of its own. */
export function indexed(regionCode: string, code: string, text: GuideText): IndexedGuide {
  const words = wordsOf(text, cutWords)
  return { revision: uuidv7(), code, text, words, ...tsvectorsOf(regionCode, text.path.at(-1) ?? '', words) }
}

/** Everyday words of a few characters are words to correct a slip to, too: 失业金. */
const longestPhrase = 6

/** Adds a guide's words to how many guides hold each, or takes them off. */
export function countWords(counts: Map<string, WordCount>, words: GuideWords, by: 1 | -1): void {
  const phrases = words.everyday.map(({ phrase }) => phrase).filter(phrase => phrase.length <= longestPhrase)
  const names = new Set([...words.title, ...words.everyday.flatMap(each => each.words), ...phrases])
  for (const word of new Set([...names, ...words.parents, ...words.summary, ...words.details])) {
    const so = counts.get(word)
    const sound = so?.sound ?? (names.has(word) ? soundOf(word) : null)
    counts.set(word, { word, sound, change: (so?.change ?? 0) + by })
  }
}
