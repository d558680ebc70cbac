import type { Cut } from './guide-words.ts'
import { insuranceWords } from './words/insurance.ts'
import { lifeWords } from './words/life.ts'

/** People's words and what the guides call it; a question that holds them also asks for what is meant. */
export interface Synonym {
  /** One way of saying it a line: every part must occur in the question, in any order. */
  readonly said: readonly (readonly string[])[]
  readonly meant: readonly Phrase[]
}

export interface Phrase {
  readonly phrase: string
  readonly words: readonly string[]
}

/** Reads `住院饭钱 伙食+补 = 住院伙食补助费`: ways of saying it, `+` between parts of one, then what is meant. */
function readSynonyms(lines: string, cut: Cut): readonly Synonym[] {
  return lines
    .split('\n')
    .filter(line => line.includes('='))
    .map(line => {
      const [said = '', meant = ''] = line.split('=')
      return {
        said: wordsOf(said).map(way => way.split('+')),
        meant: wordsOf(meant).map(phrase => ({ phrase, words: cut(phrase) })),
      }
    })
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter(word => word !== '')
}

/** All that the search was taught; cut once, for it is asked at every question. */
export function synonymsOf(cut: Cut): readonly Synonym[] {
  return [insuranceWords, lifeWords].flatMap(lines => readSynonyms(lines, cut))
}
