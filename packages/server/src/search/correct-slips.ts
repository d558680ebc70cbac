import { withoutAsking } from '@mingbai/core/search/asking'
import { type Correction, correct, doubtfulStretches } from '@mingbai/core/search/slips'
import type { Database } from '../database/database.ts'
import { soundOf } from './pinyin.ts'
import { findWords } from './store.ts'
import { synonyms } from './words.ts'

/** Letters only, and none of the small words that stand between others. */
const plainWords = /^(?:(?![的了在是我你他她它们和与也都就着把被给后有没不])\p{L})+$/u

/** What the words of a question were meant to be, where one of them is a slip of a word that is known here. */
export async function correctionFor(
  db: Database,
  regionCode: string,
  words: readonly string[],
  isKnown: (word: string) => boolean,
): Promise<Correction | null> {
  const people = peoplesWords()
  const inUse = (word: string) => isKnown(word) || people.words.has(word) || withoutAsking(word).trim() === ''
  const stretches = doubtfulStretches(words, inUse).filter(text => plainWords.test(text))
  if (stretches.length === 0) return null
  const guides = await findWords(db, regionCode, stretches.map(soundOf), stretches.flatMap(patternsOf))
  // Commonest last, so that of words that sound alike it is the one that stays.
  const sounds = guides.toReversed().map(word => [soundOf(word), word] as const)
  return correct(stretches, { bySound: new Map([...people.bySound, ...sounds]), words: guides }, soundOf)
}

/** 技能补点 → _能补点, 技_补点, 技能_点, 技能补_ (LIKE). */
function patternsOf(text: string): readonly string[] {
  if (text.length < 4) return []
  return [...text].map((_, n) => `${text.slice(0, n)}_${text.slice(n + 1)}`)
}

let known: { readonly words: ReadonlySet<string>; readonly bySound: ReadonlyMap<string, string> } | null =
  null

/** The words that people use for what the guides call otherwise, and how they sound. */
function peoplesWords() {
  if (known) return known
  const words = synonyms().flatMap(({ said }) => said.flatMap(parts => (parts.length === 1 ? parts : [])))
  known = { words: new Set(words), bySound: new Map(words.map(word => [soundOf(word), word])) }
  return known
}
