import { withoutAsking } from '@mingbai/core/search/asking'
import { elsewhereIn } from '@mingbai/core/search/elsewhere'
import { type Hit, rank } from '@mingbai/core/search/rank'
import { sureSlip } from '@mingbai/core/search/sure-slips'
import { type Meaning, understand } from '@mingbai/core/search/understand'
import type { Database } from '../database/database.ts'
import { attemptsFor } from './attempts.ts'
import { type Found, findCandidates, nothingFound } from './candidates.ts'
import { searchCode } from './code/search-code.ts'
import { correctionFor } from './correct-slips.ts'
import { notHere, subjectWords } from './not-here.ts'
import { type CountedWords, countGuides, forgetCounts } from './question/counts.ts'
import { readTyped } from './read-typed.ts'
import { longestQuestion, type SearchResult } from './search-result.ts'
import { searchTyped } from './search-typed.ts'
import { cutInOrder, cutWords, othersMatters, searchable, synonyms } from './words.ts'

/** Fewer points say that the question and the guide share a word that is everywhere. */
const fewestPoints = 1
/** Below this the guides do not answer well, and a slip of the hand is looked for. */
const pointsThatNeedNoMending = 9
/** Below this the guides may share an act with the question and not its subject: 报销 of 医保报销. */
const pointsOfSubject = 15
/** What is said beside another office's matter is a question of ours from here on. */
const pointsOfAnotherQuestion = 3
/** However few are wanted: whether a matter is here is asked of the best of all. */
const enoughToCompare = 10
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
  const said = characters.slice(0, longestQuestion).join('')
  const slip = sureSlip(said)
  const text = slip ? said.replace(slip.said, slip.meant) : said
  const answer = (hits: readonly Hit[], more: Partial<SearchResult['understood']> = {}): SearchResult => ({
    hits: hits.filter(hit => hit.points >= fewestPoints || isNamedSo(hit, more.text ?? text)).slice(0, limit),
    understood: { text, correction: slip, notHere: null, isCut, ...more },
  })

  const coded = await searchCode(db, regionCode, text)
  if (coded.length > 0) return answer(coded)
  const read = await readTyped(db, regionCode, text)
  const isWhollyRead = read !== null && read.unread === null
  const typed = isWhollyRead ? [] : await searchTyped(db, regionCode, text)
  if (typed.length > 0) return answer(typed)
  if (read) {
    const best = await answeredBest(db, regionCode, read.texts, limit)
    const correction = { said: text, meant: best.text }
    return answer(best.hits, {
      text: best.text,
      correction,
      notHere: best.best < pointsOfSubject ? (read.unread ?? best.notHere) : best.notHere,
    })
  }

  const asked = await askText(db, regionCode, text, limit)
  if (asked.elsewhere === null && asked.best < pointsThatNeedNoMending) {
    const better = await corrected(db, regionCode, text, asked, limit)
    if (better) return answer(better.hits, { text: better.text, correction: better.correction })
  }
  return answer(asked.hits, { notHere: asked.notHere })
}

/** What the guides answer to a text as it stands, and what it is about where they do not. */
async function askText(db: Database, regionCode: string, text: string, most: number) {
  const subject = subjectWords(text)
  const words = subject.map(({ word }) => word)
  const asked = await searchText(db, regionCode, text, Math.max(most, enoughToCompare), words)
  const best = asked.hits[0]?.score ?? 0
  const told = elsewhereIn(text.replaceAll(' ', ''), othersMatters(), asked.hits.map(titleOf))
  const elsewhere = told && !(await isAnswered(db, regionCode, told.rest)) ? told.name : null
  const strange = best >= pointsOfSubject ? null : notHere(text, subject, asked.names)
  return { ...asked, text, best, elsewhere, notHere: elsewhere ?? strange }
}

/** 公司欠我工资把我辞退了能领失业金吗 tells another office's matter, and asks for one of ours. */
async function isAnswered(db: Database, regionCode: string, text: string): Promise<boolean> {
  const { hits } = await searchText(db, regionCode, text, 1, [])
  return (hits[0]?.score ?? 0) >= pointsOfAnotherQuestion
}

/** 缴费 stands in so many guides that it is worth next to nothing, and in some names. */
function isNamedSo(hit: Hit, text: string): boolean {
  const asked = withoutAsking(text).trim()
  return asked.length > 1 && titleOf(hit).includes(asked)
}

function titleOf({ path }: Pick<Hit, 'path'>): string {
  return path.at(-1) ?? ''
}

/** What is found when a slip is mended; null where that is not much better, or the index has changed meanwhile. */
async function corrected(db: Database, regionCode: string, text: string, asked: Searched, most: number) {
  const correction = await correctionFor(db, regionCode, asked.words, word =>
    asked.corpus.guidesWith.has(word),
  )
  if (!correction) return null
  const meant = text.replace(correction.said, correction.meant)
  const { hits, indexRevision } = await searchText(db, regionCode, meant, most, [], asked)
  if (indexRevision !== asked.indexRevision) return null
  const best = asked.hits[0]?.score ?? 0
  const isBetter = (hits[0]?.score ?? 0) >= Math.max(best * believable, fewestPoints)
  return isBetter ? { text: meant, correction, hits } : null
}

/** Of texts that sound alike the one that the guides answer best. */
async function answeredBest(db: Database, regionCode: string, texts: readonly string[], most: number) {
  const answers = await Promise.all(texts.map(text => askText(db, regionCode, text, most)))
  return answers.reduce((best, each) => (each.best > best.best ? each : best))
}

interface Searched extends Found, CountedWords {
  readonly hits: readonly Hit[]
  /** The text's own words, in their order. */
  readonly words: readonly string[]
}

async function searchText(
  db: Database,
  regionCode: string,
  text: string,
  most: number,
  subject: readonly string[],
  before: Found = nothingFound,
): Promise<Searched> {
  const closed = text.replaceAll(' ', '')
  const meaning = understand(closed, synonyms(), cutWords)
  const words = cutInOrder(closed)
  const found = await find(db, regionCode, meaning, words, subject, before)
  return { ...found, hits: rank(meaning, [...found.candidates.values()], found.corpus, most), words }
}

/**
 * Where the index has changed since its words were counted, they are counted again, once: an index that changes all the
 * time is found as it is.
 */
async function find(
  db: Database,
  regionCode: string,
  { terms }: Meaning,
  words: readonly string[],
  subject: readonly string[],
  before: Found,
): Promise<Found & CountedWords> {
  const countAndFind = async (before: Found) => {
    const all = [...terms.map(({ word }) => word), ...words]
    const counted = await countGuides(db, regionCode, all, subject)
    const attempts = attemptsFor(regionCode, terms, counted.corpus)
    const found = await findCandidates(db, regionCode, attempts, before)
    const isOne = found.indexRevision === counted.indexRevision
    return { isOne, ...found, corpus: counted.corpus, names: counted.names }
  }
  const { isOne, ...first } = await countAndFind(before)
  if (isOne) return first
  forgetCounts(db, regionCode)
  return countAndFind(nothingFound)
}
