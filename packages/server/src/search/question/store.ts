import type { GuideWords } from '@mingbai/core/search/guide-words'
import type { Corpus } from '@mingbai/core/search/rank'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../database/database.ts'
import { endOfWord, isOneInSixteen, searchGuides, startOfWord } from '../tables.ts'
import { prepared } from './prepared.ts'

const given = sql.placeholder

export interface CountedWords {
  readonly corpus: Corpus
  /** Of the subject's words those that stand in an item's name or everyday words. */
  readonly names: ReadonlySet<string>
}

/** How many guides the region has, how many of them hold each word, and which words of the subject are names. */
export async function countGuides(
  db: Database,
  regionCode: string,
  words: readonly string[],
  subject: readonly string[],
): Promise<CountedWords> {
  const count = prepared(db, 'search-count-guides', () =>
    db
      .select({ word: sql<string | null>`word`, guides: sql<number>`guides`, isName: sql<boolean>`is_name` })
      .from(
        sql`(SELECT NULL AS word, guides, false AS is_name FROM search_indexes WHERE region_code = ${given('region')}
             UNION ALL
             SELECT word, guides, sound IS NOT NULL FROM search_words
             WHERE region_code = ${given('region')} AND word = ANY(${given('words')}::text[])) AS counted`,
      ),
  )
  const counted = new Set(words)
  const rows = await count.execute({ region: regionCode, words: [...new Set([...words, ...subject])] })
  const names = new Set<string>()
  const guidesWith = new Map<string, number>()
  let all = 0
  for (const { word, guides, isName } of rows) {
    if (word === null) all = guides
    else if (counted.has(word)) guidesWith.set(word, guides)
    if (word !== null && isName) names.add(word)
  }
  return { corpus: { guides: all, guidesWith }, names }
}

const columns = { name: sql`name_tsv`, whole: sql`tsv` }

/** A place to look for guides, of which no more than `most` are taken. */
export interface Attempt {
  readonly column: keyof typeof columns
  /** A tsquery. */
  readonly query: string
  readonly most: number
  /** Looks among one guide in sixteen first, where words are so common that these will do. */
  readonly someFirst: boolean
}

/** The guides that any attempt finds, as one stands now. */
export async function findRevisions(
  db: Database,
  regionCode: string,
  attempts: readonly Attempt[],
): Promise<readonly string[]> {
  if (attempts.length === 0) return []
  // PostgreSQL cuts a longer name than 63 characters.
  const shape = attempts.map(({ column, someFirst }) => (someFirst ? 's' : '') + column[0]).join('')
  const find = prepared(db, `search-find-${shape}`, () =>
    db.select({ revision: sql<string>`revision` }).from(foundIn(attempts)),
  )
  const values = attempts.flatMap(({ query, most }, n) => [
    [`query_${n}`, query],
    [`most_${n}`, most],
  ])
  const rows = await find.execute({ region: regionCode, ...Object.fromEntries(values) })
  return [...new Set(rows.map(({ revision }) => revision))]
}

/**
 * Each place is read as a table of its own (MATERIALIZED): beside its index, the planner would take a small LIMIT for a
 * reason to read a large table through, since words are not as independent as it thinks.
 */
function foundIn(attempts: readonly Attempt[]): SQL {
  const all = (n: number) => sql.identifier(`all_${n}`)
  const some = (n: number) => sql.identifier(`some_${n}`)
  const places = attempts.flatMap(({ column, someFirst }, n) => {
    const guides = sql`
        SELECT revision FROM search_guides
        WHERE region_code = ${given('region')} AND ${columns[column]} @@ ${given(`query_${n}`)}::tsquery`
    const whole = sql`${all(n)} AS MATERIALIZED (${guides})`
    return someFirst ? [sql`${some(n)} AS MATERIALIZED (${guides} AND ${isOneInSixteen})`, whole] : [whole]
  })
  const found = attempts.map(({ someFirst }, n) => {
    const before = someFirst ? sql`SELECT revision FROM ${some(n)} UNION ALL ` : sql``
    return sql`(${before}SELECT revision FROM ${all(n)} LIMIT ${given(`most_${n}`)}::int)`
  })
  return sql`(WITH ${sql.join(places, sql`, `)} ${sql.join(found, sql` UNION ALL `)}) AS found`
}

export interface RevisedGuide {
  readonly revision: string
  readonly code: string
  readonly path: readonly string[]
  readonly words: GuideWords
}

export async function readRevisions(
  db: Database,
  regionCode: string,
  revisions: readonly string[],
): Promise<readonly RevisedGuide[]> {
  const read = prepared(db, 'search-read-revisions', () =>
    db
      .select({
        revision: searchGuides.revision,
        code: searchGuides.itemCode,
        path: sql<readonly string[]>`${searchGuides.text} -> 'path'`,
        words: searchGuides.words,
      })
      .from(searchGuides)
      .where(
        and(
          eq(searchGuides.regionCode, given('region')),
          sql`${searchGuides.revision} = ANY(${given('revisions')}::uuid[])`,
        ),
      ),
  )
  return read.execute({ region: regionCode, revisions: [...revisions] })
}

export interface SoundingWord {
  readonly word: string
  readonly sound: string
}

/** What a slip may have been; starts and ends as tables.ts writes them. */
export interface Alike {
  readonly sounds: readonly string[]
  readonly starts: readonly string[]
  readonly ends: readonly string[]
}

/** Words of names that sound, start or end so; the commonest first. */
export async function findWords(
  db: Database,
  regionCode: string,
  { sounds, starts, ends }: Alike,
): Promise<readonly SoundingWord[]> {
  const find = prepared(db, 'search-find-words', () =>
    db.select({ word: sql<string>`word`, sound: sql<string>`sound` }).from(
      sql`(SELECT word, sound FROM search_words
             WHERE region_code = ${given('region')} AND sound IS NOT NULL
               AND (sound = ANY(${given('sounds')}::text[]) OR ${startOfWord} = ANY(${given('starts')}::text[])
                 OR ${endOfWord} = ANY(${given('ends')}::text[]))
             ORDER BY guides DESC, word LIMIT 200) AS alike`,
    ),
  )
  return find.execute({ region: regionCode, sounds: [...sounds], starts: [...starts], ends: [...ends] })
}
