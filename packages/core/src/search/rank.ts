import { contrastOf } from './contrasts.ts'
import type { GuideWords, Places } from './guide-words.ts'
import { type Match, type Reason, reasonsOf } from './reasons.ts'
import type { Meaning, Term } from './understand.ts'

export interface Candidate {
  readonly code: string
  readonly path: readonly string[]
  readonly words: GuideWords
  readonly places: ReadonlyMap<string, Places>
}

/** How many guides there are, and in how many of them each word of the question stands. */
export interface Corpus {
  readonly guides: number
  readonly guidesWith: ReadonlyMap<string, number>
}

export interface Hit {
  readonly code: string
  readonly path: readonly string[]
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** What it is worth that a word stands in each part of a guide. */
const worth: Readonly<Record<keyof Places, number>> = {
  title: 4,
  everyday: 3,
  parents: 1.5,
  summary: 1.2,
  details: 0.7,
}
const parts = Object.keys(worth) as (keyof Places)[]
/** A part that says the word again adds less and less (BM25's k1). */
const saturation = 2
/** How much of the score rests on the question covering the name: 失业保险金申领 before 自主创业后一次性失业保险金申领. */
const nameShare = 0.25
/** An everyday word that the question says wholly is worth its own weight again, up to this. */
const longestPhrase = 12

/** With fewer guides every word would seem common; points shall mean the same in a small index. */
const smallestIndex = 100

/** The rarer a word, the more it tells. */
export function rarity(word: string, { guides, guidesWith }: Corpus): number {
  const count = guidesWith.get(word) ?? 0
  const all = Math.max(guides, smallestIndex)
  return count === 0 ? 0 : Math.log(1 + (all - count + 0.5) / (count + 0.5))
}

/** Best first; a guide that shares no word with the question is left out. */
export function rank(meaning: Meaning, candidates: readonly Candidate[], corpus: Corpus): readonly Hit[] {
  const known = meaning.terms.filter(({ word }) => corpus.guidesWith.has(word))
  const terms = new Map(known.map(term => [term.word, term]))
  return candidates
    .map(candidate => score(candidate, meaning, terms, corpus))
    .filter(hit => hit.score > 0)
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
}

function score(
  { code, path, words, places }: Candidate,
  meaning: Meaning,
  terms: ReadonlyMap<string, Term>,
  corpus: Corpus,
): Hit {
  const matches = [...terms.values()].flatMap(term => {
    const at = places.get(term.word)
    return at ? [match(term, at, rarity(term.word, corpus))] : []
  })
  const sum = matches.reduce((total, { points }) => total + points, 0)
  const phrases = words.everyday.map(phrase => coverage(phrase.words, terms, corpus))
  const bestPhrase = Math.max(
    0,
    ...phrases.map(({ share, whole }) => share ** 2 * Math.min(whole, longestPhrase)),
  )
  const name = coverage(words.title, terms, corpus)
  return {
    code,
    path,
    score:
      (sum + bestPhrase) *
      (1 - nameShare + nameShare * name.share) *
      contrastOf(meaning.text, path.join(' ')),
    reasons: reasonsOf(matches),
  }
}

function match(term: Term, places: Places, rarity: number): Match {
  const total = parts.filter(part => places[part]).reduce((sum, part) => sum + worth[part], 0)
  return { term, places, points: (term.weight * rarity * total) / (total + saturation) }
}

/** How much of some words the question says, each word by its rarity. */
function coverage(words: readonly string[], terms: ReadonlyMap<string, Term>, corpus: Corpus) {
  let said = 0
  let whole = 0
  for (const word of words) {
    const weight = rarity(word, corpus) || 1
    whole += weight
    said += weight * Math.min(1, terms.get(word)?.weight ?? 0)
  }
  return { share: whole === 0 ? 0 : said / whole, whole }
}
