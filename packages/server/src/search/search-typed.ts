import type { Candidate, Hit } from '@mingbai/core/search/rank'
import type { Database } from '../database/database.ts'
import { largeIndex } from './attempts.ts'
import { findCandidates } from './candidates.ts'
import { typedLexeme } from './lexemes.ts'
import { typedForms } from './pinyin.ts'
import { countGuides, forgetCounts } from './question/counts.ts'

const most = 40
/** For a name that begins so; a name that only holds it has less, and one of many words less than a short one. */
const pointsOfAName = 100

/** Guides whose name or everyday words begin, at any of their words, as was typed in pinyin: shiye, sybxj. */
export async function searchTyped(db: Database, regionCode: string, text: string): Promise<readonly Hit[]> {
  const typed = lettersTyped(text)
  if (typed === null) return []
  const typedSo = typedLexeme(regionCode, typed)
  const { corpus, indexRevision } = await countGuides(db, regionCode, [], [])
  const someFirst = corpus.guides >= largeIndex
  const found = await findCandidates(db, regionCode, [
    { column: 'name', query: `${typedSo}:*A`, most, someFirst },
    { column: 'name', query: `${typedSo}:*`, most, someFirst },
  ])
  if (found.indexRevision !== indexRevision) forgetCounts(db, regionCode)
  return [...found.candidates.values()]
    .map(candidate => hitOf(candidate, typed))
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
}

/** Null for what is not typed in letters only. */
export function lettersTyped(text: string): string | null {
  const typed = text.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '')
  return /^[a-z]{2,60}$/.test(typed) ? typed : null
}

function hitOf({ code, path, words }: Candidate, typed: string): Hit {
  const title = path.at(-1) ?? ''
  const found = firstTyped([title, ...words.everyday.map(({ phrase }) => phrase)], typed) ?? {
    name: title,
    form: 0,
  }
  const where = found.name === title ? 'title' : 'everyday-words'
  const score = pointsOfAName / (1 + found.form + (where === 'title' ? 0 : 1) + found.name.length / 100)
  return {
    code,
    path,
    score,
    points: score,
    reasons: [{ said: typed, found: found.name, how: 'pinyin', where }],
  }
}

/** The first name that may be typed so, and at which of its words; the others are not read. */
function firstTyped(names: readonly string[], typed: string) {
  for (const name of names) {
    const form = typedForms(name).findIndex(each => each.startsWith(typed))
    if (form >= 0) return { name, form }
  }
  return null
}
