import { type Hit, rank } from '@mingbai/core/search/rank'
import type { Correction } from '@mingbai/core/search/slips'
import { understand } from '@mingbai/core/search/understand'
import type { Database } from '../database/database.ts'
import { attemptsFor } from './attempts.ts'
import { findCandidates } from './candidates.ts'
import { correctionFor } from './correct-slips.ts'
import { countGuides } from './look-up/store.ts'
import { longestQuestion, type SearchResult } from './search-result.ts'
import { searchTyped } from './search-typed.ts'
import { cutInOrder, cutWords, searchable, synonyms } from './words.ts'

/** Fewer points say that the question and the guide share a word that is everywhere. */
const fewestPoints = 1
/** Below this the guides do not answer well, and a slip of the hand is looked for. */
const pointsOfAnAnswer = 9
/** A correction is believed when the answer is that much better. */
const believable = 1.05

/** The guides that answer a question in people's words, best first. */
export async function searchGuides(
  db: Database,
  regionCode: string,
  question: string,
  limit: number,
): Promise<SearchResult> {
  const characters = [...searchable(question)]
  const isCut = characters.length > longestQuestion
  const text = characters.slice(0, longestQuestion).join('')
  const answer = (hits: readonly Hit[], correction: Correction | null = null): SearchResult => ({
    hits: hits.filter(({ score }) => score >= fewestPoints).slice(0, limit),
    understood: {
      text: correction ? text.replace(correction.said, correction.meant) : text,
      correction,
      isCut,
    },
  })

  const typed = await searchTyped(db, regionCode, text)
  if (typed.length > 0) return answer(typed)

  const asked = await searchText(db, regionCode, text, limit)
  const best = asked.hits[0]?.score ?? 0
  if (best >= pointsOfAnAnswer) return answer(asked.hits)
  const correction = await correctionFor(db, regionCode, asked.words, asked.isKnown)
  if (!correction) return answer(asked.hits)
  const meant = text.replace(correction.said, correction.meant)
  const corrected = await searchText(db, regionCode, meant, limit)
  const isBetter = (corrected.hits[0]?.score ?? 0) >= Math.max(best * believable, fewestPoints)
  return isBetter ? answer(corrected.hits, correction) : answer(asked.hits)
}

async function searchText(db: Database, regionCode: string, text: string, most: number) {
  const closed = text.replaceAll(' ', '')
  const meaning = understand(closed, synonyms(), cutWords)
  const words = cutInOrder(closed)
  const guidesWith = await countGuides(db, regionCode, [...meaning.terms.map(({ word }) => word), ...words])
  const corpus = { guides: guidesWith.get('') ?? 0, guidesWith }
  const candidates = await findCandidates(db, regionCode, attemptsFor(regionCode, meaning.terms, corpus))
  return {
    hits: rank(meaning, candidates, corpus, most),
    words,
    isKnown: (word: string) => guidesWith.has(word),
  }
}
