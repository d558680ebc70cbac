import type { Hit } from '@mingbai/core/search/rank'
import type { Database } from '../../database/database.ts'
import { readItems } from './store.ts'

const likeACode = /^\d{1,20}$/
const pointsOfACode = 100

/** The item whose code was typed: it is copied from a letter or a poster, and means nothing else. */
export async function searchCode(db: Database, regionCode: string, text: string): Promise<readonly Hit[]> {
  if (!likeACode.test(text)) return []
  const items = await readItems(db, regionCode, text)
  return items.map(({ code, path }) => ({
    code,
    path,
    score: pointsOfACode,
    points: pointsOfACode,
    reasons: [{ said: code, found: path.at(-1) ?? '', how: 'code', where: 'title' }],
  }))
}
