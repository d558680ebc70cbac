import { withoutAsking } from './asking.ts'
import { onlyPeopleDie } from './gone.ts'
import type { Cut } from './guide-words.ts'
import { outsideLongerWords } from './longer-words.ts'
import type { Phrase, Synonym } from './synonyms.ts'

/** A word to be found, and what in the question asks for it. */
export interface Term {
  readonly word: string
  readonly weight: number
  readonly said: string
  /** The guides' expression that a synonym stands for; null where the word itself was said. */
  readonly meant: Phrase | null
}

export interface Meaning {
  readonly terms: readonly Term[]
  /** As it was asked. */
  readonly question: string
  /** The question and all that it means, for contrasts. */
  readonly text: string
}

const oneWord = 0.8
const wordsTogether = 0.95

/** What a question in plain text asks for: its own words, and what the guides call what it says. */
export function understand(question: string, synonyms: readonly Synonym[], cut: Cut): Meaning {
  const terms = new Map<string, Term>()
  const add = (term: Term) => {
    if (term.weight > (terms.get(term.word)?.weight ?? 0)) terms.set(term.word, term)
  }
  for (const word of cut(withoutAsking(question))) add({ word, weight: 1, said: word, meant: null })

  const meanings: string[] = []
  const told = onlyPeopleDie(outsideLongerWords(question))
  for (const { said, meant } of synonyms) {
    const way = wayIn(told, said)
    if (!way) continue
    const weight = way.length > 1 ? wordsTogether : oneWord
    for (const phrase of meant) {
      meanings.push(phrase.phrase)
      for (const word of phrase.words) add({ word, weight, said: way.join('…'), meant: phrase })
    }
  }
  return { terms: [...terms.values()], question, text: [question, ...meanings].join(' ') }
}

/** The way of saying it that is told; of several the one with most parts. */
function wayIn(told: string, said: Synonym['said']): readonly string[] | null {
  let most: readonly string[] | null = null
  for (const parts of said) {
    if (parts.length > (most?.length ?? 0) && parts.every(part => told.includes(part))) most = parts
  }
  return most
}
