import { withoutAsking } from '@mingbai/core/search/asking'
import { type Correction, correct, doubtfulStretches, shortestToDiffer } from '@mingbai/core/search/slips'
import type { Database } from '../database/database.ts'
import { soundOf } from './pinyin.ts'
import { findWords } from './question/store.ts'
import { cutInOrder, peoplesWords, synonyms } from './words.ts'

/** Letters only, and none of the small words that stand between others. */
const plainWords = /^(?:(?![的了在是我你他她它们和与也都就着把被给后有没不办一只个])\p{L})+$/u

/** What the words of a question were meant to be, where one of them is a slip of a word that is known here. */
export async function correctionFor(
  db: Database,
  regionCode: string,
  words: readonly string[],
  isKnown: (word: string) => boolean,
): Promise<Correction | null> {
  const people = peoplesWords()
  const inUse = (word: string) => isKnown(word) || people.has(word) || withoutAsking(word).trim() === ''
  const stretches = doubtfulStretches(words, inUse).filter(text => plainWords.test(text))
  if (stretches.length === 0) return null
  const isWord = (text: string) => text.length > 1 && (isKnown(text) || people.has(text))
  const isWhole = (text: string) =>
    cutInOrder(text).every(word => word.length > 1) || isWord(text.slice(1)) || isWord(text.slice(0, -1))
  const sounding = stretches.map(text => ({ text, sound: soundOf(text), isWhole: isWhole(text) }))
  const long = stretches.filter(text => text.length >= shortestToDiffer)
  const guides = await findWords(db, regionCode, {
    sounds: sounding.map(({ sound }) => sound),
    starts: long.map(startOf),
    ends: long.map(endOf),
  })
  const named = new Set(guides.map(({ word }) => word))
  const doubtful = sounding.filter(({ text }) => !named.has(text))
  // Commonest last, so that of words that sound alike it is the one that stays.
  const sounds = guides.toReversed().map(({ word, sound }) => [sound, word] as const)
  return correct(doubtful, {
    bySound: new Map([...peoplesSounds(), ...sounds]),
    words: guides.map(({ word }) => word),
  })
}

/** Where one character differs, one half is as it should be: 养老宝险 starts 养老__. */
function startOf(text: string): string {
  return text.slice(0, Math.floor(text.length / 2)).padEnd(text.length, '_')
}

function endOf(text: string): string {
  return text.slice(Math.floor(text.length / 2)).padStart(text.length, '_')
}

let sounding: ReadonlyMap<string, string> | null = null

/** The words that people use for what the guides call otherwise, by how they sound. */
export function peoplesSounds(): ReadonlyMap<string, string> {
  const whole = () =>
    synonyms().flatMap(({ said }) => said.flatMap(parts => (parts.length === 1 ? parts : [])))
  sounding ??= new Map(whole().map(word => [soundOf(word), word]))
  return sounding
}
