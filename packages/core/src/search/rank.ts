import { contrastsWith } from './contrasts.ts'
import type { EverydayWord, GuideWords, Places } from './guide-words.ts'
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

/** A word of the question that stands in some guide, with what it tells. */
interface Weighed {
  readonly term: Term
  readonly rarity: number
  readonly heard: Heard
}

/** A word of a guide, with how surely the question says it, from 0 to 1. */
interface Heard {
  readonly weight: number
  readonly said: number
}

interface Asked {
  readonly words: readonly Weighed[]
  readonly hear: (word: string) => Heard
  /** What is left of a guide's score when its path is of another kind than was asked for. */
  readonly contrast: (path: string) => number
}

/** The `most` best, best first; a guide that shares no word with the question is left out. */
export function rank(
  meaning: Meaning,
  candidates: readonly Candidate[],
  corpus: Corpus,
  most: number,
): readonly Hit[] {
  const asked = weigh(meaning, corpus)
  return best(candidates, asked, most).map(({ candidate, score }) => ({
    code: candidate.code,
    path: candidate.path,
    score,
    reasons: reasonsOf(matchesOf(candidate, asked)),
  }))
}

/** Those that can promise most are scored first, so that most others need not be: a score is never more than was promised. */
function best(candidates: readonly Candidate[], asked: Asked, most: number): readonly Scored[] {
  const promises = candidates
    .map(candidate => ({ candidate, promised: promiseOf(candidate, asked) }))
    .filter(({ promised }) => promised > 0)
    .sort((a, b) => b.promised - a.promised)
  const scored: Scored[] = []
  for (const { candidate, promised } of promises) {
    const last = scored[most - 1]
    if (last && promised < last.score) break
    const own = { candidate, score: score(candidate, asked) }
    if (last && own.score < last.score) continue
    const place = scored.findIndex(other => byScore(own, other) < 0)
    scored.splice(place < 0 ? scored.length : place, 0, own)
    if (scored.length > most) scored.pop()
  }
  return scored
}

interface Scored {
  readonly candidate: Candidate
  readonly score: number
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.candidate.code < b.candidate.code ? -1 : 1)
}

function weigh({ terms, text }: Meaning, corpus: Corpus): Asked {
  const words = terms
    .filter(({ word }) => corpus.guidesWith.has(word))
    .map(term => {
      const tells = rarity(term.word, corpus)
      return { term, rarity: tells, heard: { weight: tells || 1, said: Math.min(1, term.weight) } }
    })
  const heard = new Map<string, Heard>(words.map(({ term, heard }) => [term.word, heard]))
  return {
    words,
    hear: word => {
      const so = heard.get(word)
      if (so) return so
      const unsaid = { weight: rarity(word, corpus) || 1, said: 0 }
      heard.set(word, unsaid)
      return unsaid
    },
    contrast: contrastsWith(text),
  }
}

/** What a guide's score cannot exceed: of an everyday word it has at most what of it is said. */
function promiseOf({ places }: Candidate, { words }: Asked): number {
  let sum = 0
  let said = 0
  for (const { term, rarity, heard } of words) {
    const at = places.get(term.word)
    if (!at) continue
    sum += pointsOf(term, at, rarity)
    if (at.everyday.length > 0) said += heard.weight * heard.said
  }
  return sum + Math.min(said, longestPhrase)
}

function score(candidate: Candidate, asked: Asked): number {
  let sum = 0
  // A phrase that holds no word of the question is worth nothing, and is not looked at.
  const phrases = new Set<EverydayWord>()
  for (const { points, places } of matchesOf(candidate, asked)) {
    sum += points
    for (const phrase of places.everyday) phrases.add(phrase)
  }
  let bestPhrase = 0
  for (const phrase of phrases) {
    const { share, whole } = coverage(phrase.words, asked)
    bestPhrase = Math.max(bestPhrase, share ** 2 * Math.min(whole, longestPhrase))
  }
  const name = coverage(candidate.words.title, asked)
  return (
    (sum + bestPhrase) * (1 - nameShare + nameShare * name.share) * asked.contrast(candidate.path.join(' '))
  )
}

function matchesOf({ places }: Candidate, { words }: Asked): readonly Match[] {
  const matches: Match[] = []
  for (const { term, rarity } of words) {
    const at = places.get(term.word)
    if (at) matches.push({ term, places: at, points: pointsOf(term, at, rarity) })
  }
  return matches
}

function pointsOf(
  term: Term,
  { title, parents, everyday, summary, details }: Places,
  rarity: number,
): number {
  const total =
    (title ? worth.title : 0) +
    (parents ? worth.parents : 0) +
    (everyday.length > 0 ? worth.everyday : 0) +
    (summary ? worth.summary : 0) +
    (details ? worth.details : 0)
  return (term.weight * rarity * total) / (total + saturation)
}

/** How much of some words the question says, each word by its weight. */
function coverage(words: readonly string[], { hear }: Asked) {
  let sum = 0
  let whole = 0
  for (const word of words) {
    const { weight, said } = hear(word)
    whole += weight
    sum += weight * said
  }
  return { share: whole === 0 ? 0 : sum / whole, whole }
}
