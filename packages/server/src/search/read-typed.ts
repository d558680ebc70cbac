import { askingWords } from '@mingbai/core/search/asking'
import { beside } from '@mingbai/core/search/strange-subject'
import { readSyllables, soundsWithin, syllablesTyped, textsOf } from '@mingbai/core/search/typed-words'
import type { Database } from '../database/database.ts'
import { peoplesSounds } from './correct-slips.ts'
import { soundOf } from './pinyin.ts'
import { findWords } from './question/store.ts'
import { lettersTyped } from './search-typed.ts'

interface ReadTyped {
  /** What may be meant, the likeliest first. */
  readonly texts: readonly string[]
  /** The longest that is no word known here, of two syllables at least. */
  readonly unread: string | null
}

/** 失业 and 事业 are both shiye; each text is a search of its own. */
const mostTexts = 4

/** Words of one syllable that stand between others, and the acts of everybody's question: 能领, 我要交. */
const small =
  /^(?:wo|ni|ta|men|de|le|ma|ba|ne|ge|he|ye|hai|dou|shi|bu|mei|you|zai|dao|gei|na|zen|me|neng|ke|yi|yao|xiang|qu|ban|ling|jiao|cha)+$/

/** What was typed in pinyin, in characters: the words of the guides, or of people, that sound so. */
export async function readTyped(db: Database, regionCode: string, text: string): Promise<ReadTyped | null> {
  const syllables = syllablesTyped(lettersTyped(text) ?? '')
  const sounds = soundsWithin(syllables)
  if (sounds.length === 0) return null
  const guides = await findWords(db, regionCode, { sounds, starts: [], ends: [] })
  const wordsOf = (sound: string) => {
    const known = guides.filter(each => each.sound === sound).map(({ word }) => word)
    const other = peoplesSounds().get(sound) ?? asideSounds().get(sound)
    return known.length > 0 || other === undefined ? known : [other]
  }
  const parts = readSyllables(syllables, sound => wordsOf(sound).length > 0)
  const read = parts.filter(({ isKnown }) => isKnown).map(({ sound }) => sound)
  if (read.length === 0) return null
  const [unread] = parts
    .filter(({ isKnown, syllables, sound }) => !isKnown && syllables > 1 && !small.test(sound))
    .sort((a, b) => b.syllables - a.syllables)
  return { texts: textsOf(read, wordsOf, mostTexts), unread: unread?.sound ?? null }
}

let asides: ReadonlyMap<string, string> | null = null

/** By their sound, words that ask or tell who asks: zenme, baba. */
function asideSounds(): ReadonlyMap<string, string> {
  asides ??= new Map(
    [...askingWords, ...beside].filter(word => word.length > 1).map(word => [soundOf(word), word]),
  )
  return asides
}
