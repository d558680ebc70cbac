import type { Candidate, Hit } from '@mingbai/core/search/rank'
import type { Database } from '../database/database.ts'
import { findCandidates } from './candidates.ts'
import { typedLexeme } from './lexemes.ts'
import { typedForms } from './pinyin.ts'

const most = 40
/** For a name that begins so; a name that only holds it has less, and one of many words less than a short one. */
const pointsOfAName = 10

/** Guides whose name or everyday words begin, at any of their words, as was typed in pinyin: shiye, sybxj. */
export async function searchTyped(db: Database, regionCode: string, text: string): Promise<readonly Hit[]> {
  const typed = text.replace(/[ '’]/g, '')
  if (!/^[a-z]{2,60}$/.test(typed)) return []
  const typedSo = typedLexeme(regionCode, typed)
  const candidates = await findCandidates(db, regionCode, [
    { column: 'name', query: `${typedSo}:*A`, most, someFirst: false },
    { column: 'name', query: `${typedSo}:*`, most, someFirst: false },
  ])
  return candidates
    .map(candidate => hitOf(candidate, typed))
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
}

function hitOf({ code, path, words }: Candidate, typed: string): Hit {
  const title = path.at(-1) ?? ''
  const names = [title, ...words.everyday.map(({ phrase }) => phrase)].map(name => {
    const form = typedForms(name).findIndex(each => each.startsWith(typed))
    return { name, form }
  })
  const found = names.find(({ form }) => form >= 0) ?? { name: title, form: 0 }
  const where = found.name === title ? 'title' : 'everyday-words'
  const score = pointsOfAName / (1 + found.form + (where === 'title' ? 0 : 1) + found.name.length / 100)
  return { code, path, score, reasons: [{ said: typed, found: found.name, how: 'pinyin', where }] }
}
