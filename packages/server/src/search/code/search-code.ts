import type { Hit } from '@mingbai/core/search/rank'
import type { Database } from '../../database/database.ts'
import { readItems } from './store.ts'

const likeACode = /^(?=.*\d)[a-z\d._-]{1,60}$/
const pointsOfACode = 100

/** The item whose code was typed, in small letters or capitals: it is copied from a letter or a poster, and means nothing else. */
export async function searchCode(db: Database, regionCode: string, text: string): Promise<readonly Hit[]> {
  if (!likeACode.test(text)) return []
  const items = await readItems(db, regionCode, [text, text.toUpperCase()])
  return items.map(({ code, path }) => ({
    code,
    path,
    score: pointsOfACode,
    reasons: [{ said: code, found: path.at(-1) ?? '', how: 'synonym', where: 'title' }],
  }))
}
