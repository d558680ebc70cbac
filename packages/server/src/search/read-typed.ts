import { readSyllables, soundsWithin, syllablesTyped, textsOf } from '@mingbai/core/search/typed-words'
import type { Database } from '../database/database.ts'
import { peoplesSounds } from './correct-slips.ts'
import { findWords } from './question/store.ts'
import { lettersTyped } from './search-typed.ts'

interface ReadTyped {
  /** What may be meant, the likeliest first. */
  readonly texts: readonly string[]
  /** Nothing that was typed is left over. */
  readonly isWhole: boolean
}

/** 失业 and 事业 are both shiye; each text is a search of its own. */
const mostTexts = 4

/** What was typed in pinyin, in characters: the words of the guides, or of people, that sound so. */
export async function readTyped(db: Database, regionCode: string, text: string): Promise<ReadTyped | null> {
  const syllables = syllablesTyped(lettersTyped(text) ?? '')
  const sounds = soundsWithin(syllables)
  if (sounds.length === 0) return null
  const guides = await findWords(db, regionCode, { sounds, starts: [], ends: [] })
  const people = peoplesSounds()
  const wordsOf = (sound: string) => {
    const known = guides.filter(each => each.sound === sound).map(({ word }) => word)
    return known.length > 0 ? known : [people.get(sound)].flatMap(word => word ?? [])
  }
  const reading = readSyllables(syllables, sound => wordsOf(sound).length > 0)
  if (reading.covered === 0) return null
  return {
    texts: textsOf(reading.sounds, wordsOf, mostTexts),
    isWhole: reading.covered === syllables.length,
  }
}
