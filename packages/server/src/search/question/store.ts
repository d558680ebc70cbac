import type { GuideWords } from '@mingbai/core/search/guide-words'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../database/database.ts'
import { endOfWord, isOneInSixteen, searchGuides, startOfWord } from '../tables.ts'
import { prepared } from './prepared.ts'

const given = sql.placeholder

export interface CountedWord {
  /** In how many guides it stands. */
  readonly guides: number
  /** It stands in an item's name or everyday words. */
  readonly isName: boolean
}

/** A region's index at a time, with those of some words that stand in it. */
export interface IndexCounts {
  /** Null where the region has no index. */
  readonly revision: string | null
  readonly guides: number
  readonly words: ReadonlyMap<string, CountedWord>
}

export async function readCounts(
  db: Database,
  regionCode: string,
  words: readonly string[],
): Promise<IndexCounts> {
  const count = prepared(db, 'search-count-guides', () =>
    db
      .select({
        revision: sql<string | null>`revision`,
        word: sql<string>`word`,
        guides: sql<number>`guides`,
        isName: sql<boolean>`is_name`,
      })
      .from(
        sql`(SELECT revision, '' AS word, guides, false AS is_name FROM search_indexes
             WHERE region_code = ${given('region')}
             UNION ALL
             SELECT NULL, word, guides, sound IS NOT NULL FROM search_words
             WHERE region_code = ${given('region')} AND word = ANY(${given('words')}::text[])) AS counted`,
      ),
  )
  const rows = await count.execute({ region: regionCode, words: [...words] })
  const index = rows.find(({ revision }) => revision !== null)
  const counted = rows.filter(row => row !== index)
  return {
    revision: index?.revision ?? null,
    guides: index?.guides ?? 0,
    words: new Map(counted.map(({ word, guides, isName }) => [word, { guides, isName }])),
  }
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

export interface FoundRevisions {
  /** Of the index that was looked in; null where the region has none. */
  readonly indexRevision: string | null
  /** Of the guides; one that several attempts find stands here several times. */
  readonly guides: readonly string[]
}

/** The guides that any attempt finds, as one stands now. */
export async function findRevisions(
  db: Database,
  regionCode: string,
  attempts: readonly Attempt[],
): Promise<FoundRevisions> {
  // PostgreSQL cuts a longer name than 63 characters.
  const shape = attempts.map(({ column, someFirst }) => (someFirst ? 's' : '') + column[0]).join('')
  // In one row: hundreds of them take longer to be read than to be found.
  const guides =
    attempts.length > 0 ? sql`(SELECT string_agg(revision::text, ' ') FROM ${foundIn(attempts)})` : sql`NULL`
  const find = prepared(db, `search-find-${shape}`, () =>
    db.select({ index: sql<string | null>`index`, guides: sql<string | null>`guides` }).from(
      sql`(SELECT (SELECT revision FROM search_indexes WHERE region_code = ${given('region')}) AS index,
             ${guides} AS guides) AS found`,
    ),
  )
  const values = attempts.flatMap(({ query, most }, n) => [
    [`query_${n}`, query],
    [`most_${n}`, most],
  ])
  const [found] = await find.execute({ region: regionCode, ...Object.fromEntries(values) })
  return { indexRevision: found?.index ?? null, guides: found?.guides?.split(' ') ?? [] }
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

/**
 * Words of names that sound, start or end so; the commonest first.
 *
 * Each list stands in a sub-select, where the planner does not see how long it is: for a list that it sees it makes a
 * plan anew at each question, which takes four times as long as the rest.
 */
export async function findWords(
  db: Database,
  regionCode: string,
  { sounds, starts, ends }: Alike,
): Promise<readonly SoundingWord[]> {
  const anyOf = (list: string) => sql`ARRAY(SELECT unnest(${given(list)}::text[]))`
  const find = prepared(db, 'search-find-words', () =>
    db.select({ word: sql<string>`word`, sound: sql<string>`sound` }).from(
      sql`(SELECT word, sound FROM search_words
             WHERE region_code = ${given('region')} AND sound IS NOT NULL
               AND (sound = ANY(${anyOf('sounds')}) OR ${startOfWord} = ANY(${anyOf('starts')})
                 OR ${endOfWord} = ANY(${anyOf('ends')}))
             ORDER BY guides DESC, word LIMIT 200) AS alike`,
    ),
  )
  return find.execute({ region: regionCode, sounds: [...sounds], starts: [...starts], ends: [...ends] })
}
