import type { GuideWords } from '@mingbai/core/search/guide-words'
import { typedForms } from './pinyin.ts'
import { longestQuestion } from './search-result.ts'

/** The name's own words before everyday ones. */
type Weight = 'A' | 'B'

const lastPosition = 16_383
const mostPositions = 255

/** A lexeme of one region's word, quoted for a tsvector or a tsquery. */
export function lexeme(regionCode: string, word: string): string {
  return quote(`${regionCode}/${word}`)
}

/** A lexeme of something typed in pinyin. */
export function typedLexeme(regionCode: string, letters: string): string {
  return quote(`${regionCode}~${letters}`)
}

export function tsvectorsOf(regionCode: string, name: string, words: GuideWords) {
  const said = words.everyday.flatMap(each => each.words)
  const typed = words.everyday.flatMap(({ phrase }) => typedForms(phrase))
  const all = [...words.title, ...words.parents, ...said, ...words.summary, ...words.details]
  return {
    nameTsv: literal([
      ['A', askable(words.title).map(word => lexeme(regionCode, word))],
      ['A', askable(typedForms(name)).map(form => typedLexeme(regionCode, form))],
      ['B', askable(said).map(word => lexeme(regionCode, word))],
      ['B', askable(typed).map(form => typedLexeme(regionCode, form))],
    ]),
    tsv: askable([...new Set(all)])
      .map(word => lexeme(regionCode, word))
      .join(' '),
  }
}

/** A longer word (letters without a space) nobody can ask for, and PostgreSQL has none of more than 2,046 bytes. */
function askable(words: readonly string[]): readonly string[] {
  return words.filter(({ length }) => length <= longestQuestion)
}

/** Written out with positions and weights: array_to_tsvector with setweight would lose the weights. */
function literal(parts: readonly [Weight, readonly string[]][]): string {
  const positions = new Map<string, string[]>()
  let position = 0
  for (const [weight, lexemes] of parts) {
    for (const lexeme of lexemes) {
      position = Math.min(position + 1, lastPosition)
      const so = positions.get(lexeme) ?? []
      if (so.length < mostPositions) positions.set(lexeme, [...so, `${position}${weight}`])
    }
  }
  return [...positions].map(([lexeme, at]) => `${lexeme}:${at.join(',')}`).join(' ')
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
