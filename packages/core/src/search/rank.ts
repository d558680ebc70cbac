import { withoutAsking } from './asking.ts'
import { contrastsWith, type Left } from './contrasts.ts'
import type { EverydayWord, GuideWords, Places } from './guide-words.ts'
import { outsideLongerWords } from './longer-words.ts'
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
  /** The score before a guide is set back for a kind of people that nobody asked about: whether it is found at all. */
  readonly points: number
  readonly reasons: readonly Reason[]
}

/** How much of the score rests on the question covering the name: 失业保险金申领 before 自主创业后一次性失业保险金申领. */
const nameShare = 0.25
/** An everyday word that the question says wholly is worth its own weight again, up to this. */
const longestPhrase = 12

/** A guide that is called as was asked comes first; no taught word outweighs that. */
const pointsOfAName = 15
const pointsOfAPart = 3
const shortestName = 4
/** 养老保险 stands in thirty names and names none of them. */
const mostNamedSo = 3

/** More than adding in another order or rounding can make of a promise. */
const roundedUp = 1 + 1e-8

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
  /** For a guide whose name the question holds, or is a part of where few are called so. */
  readonly pointsOfName: (path: readonly string[]) => number
  /** What is left of a guide's score when its path is of another kind than was asked for. */
  readonly contrast: (path: readonly string[]) => Left
}

/** The `most` best, best first; a guide that shares no word with the question is left out. */
export function rank(
  meaning: Meaning,
  candidates: readonly Candidate[],
  corpus: Corpus,
  most: number,
): readonly Hit[] {
  const asked = weigh(meaning, candidates, corpus)
  return best(candidates, asked, most).map(({ candidate, score, points }) => ({
    code: candidate.code,
    path: candidate.path,
    score,
    points,
    reasons: reasonsOf(matchesOf(candidate, asked), candidate),
  }))
}

/** Those that can promise most are scored first, so that most others need not be: a score is never more than was promised. */
function best(candidates: readonly Candidate[], asked: Asked, most: number): readonly Scored[] {
  const promises = candidates
    .map(candidate => promiseOf(candidate, asked))
    .filter(({ promised }) => promised > 0)
    .sort((a, b) => b.promised - a.promised)
  const scored: Scored[] = []
  for (const { candidate, points, promised } of promises) {
    const last = scored[most - 1]
    if (last && promised * roundedUp < last.score) break
    const { unasked, share } = shareLeft(candidate, asked)
    if (last && promised * share * roundedUp < last.score) continue
    const whole = (points + bestPhrase(candidate, asked)) * share
    const own = { candidate, score: rounded(whole), points: rounded(whole / unasked) }
    if (last && own.score < last.score) continue
    const place = scored.findIndex(other => byScore(own, other) < 0)
    scored.splice(place < 0 ? scored.length : place, 0, own)
    if (scored.length > most) scored.pop()
  }
  return scored
}

interface Scored extends Pick<Hit, 'score' | 'points'> {
  readonly candidate: Candidate
}

/** Guides that say the same get the same points, in whatever order these were added. */
function rounded(score: number): number {
  return Math.round(score * 1e9) / 1e9
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.candidate.code < b.candidate.code ? -1 : 1)
}

function weigh(meaning: Meaning, candidates: readonly Candidate[], corpus: Corpus): Asked {
  const { terms, question, text } = meaning
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
    pointsOfName: namesIn(question, candidates),
    contrast: contrastsWith(outsideLongerWords(question), text),
  }
}

/** 失业保险金申领怎么办 holds a name, 待遇重核 is a part of one; the act at the end of a name need not be said. */
function namesIn(question: string, candidates: readonly Candidate[]): Asked['pointsOfName'] {
  const asked = withoutAsking(question).replaceAll(' ', '')
  const isPart = (path: readonly string[]) => asked.length >= shortestName && titleOf(path).includes(asked)
  const isPartOfFew = candidates.filter(({ path }) => isPart(path)).length <= mostNamedSo
  return path => {
    const bare = titleOf(path).replace(/(?:申请|申领|申报)$/, '')
    if (bare.length >= shortestName && question.includes(bare)) return pointsOfAName
    return isPartOfFew && isPart(path) ? pointsOfAPart : 0
  }
}

function titleOf(path: readonly string[]): string {
  return path.at(-1) ?? ''
}

/** What the words of a guide are worth, and what its score cannot exceed. */
interface Promised {
  readonly candidate: Candidate
  readonly points: number
  readonly promised: number
}

/** Of an everyday word a guide has at most what of it is said. */
function promiseOf(candidate: Candidate, { words, pointsOfName }: Asked): Promised {
  let points = pointsOfName(candidate.path)
  let said = 0
  for (const { term, rarity, heard } of words) {
    const at = candidate.places.get(term.word)
    if (!at) continue
    points += term.weight * rarity * at.worth
    if (at.everyday.length > 0) said += heard.weight * heard.said
  }
  return { candidate, points, promised: points + Math.min(said, longestPhrase) }
}

/** What is left of all points where the question covers the name but partly, or asks for another kind. */
function shareLeft({ words, path }: Candidate, asked: Asked) {
  const name = coverage(words.title, asked)
  const left = asked.contrast(path)
  const share = (1 - nameShare + nameShare * name.share) * left.asked * left.unasked
  return { share, unasked: left.unasked }
}

/** A phrase that holds no word of the question is worth nothing, and is not looked at. */
function bestPhrase({ places }: Candidate, asked: Asked): number {
  const phrases = new Set<EverydayWord>()
  for (const { term } of asked.words) {
    for (const phrase of places.get(term.word)?.everyday ?? []) phrases.add(phrase)
  }
  let best = 0
  for (const phrase of phrases) {
    const { share, whole } = coverage(phrase.words, asked)
    best = Math.max(best, share ** 2 * Math.min(whole, longestPhrase))
  }
  return best
}

function matchesOf({ places }: Candidate, { words }: Asked): readonly Match[] {
  const matches: Match[] = []
  for (const { term, rarity } of words) {
    const at = places.get(term.word)
    if (at) matches.push({ term, places: at, points: term.weight * rarity * at.worth })
  }
  return matches
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
