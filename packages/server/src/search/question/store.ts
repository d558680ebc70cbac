import type { GuideText, GuideWords } from '@mingbai/core/search/guide-words'
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../database/database.ts'
import { searchGuides } from '../tables.ts'
import { prepared } from './prepared.ts'

const given = sql.placeholder

/** How many guides the region has, under '', and how many of them hold each word. */
export async function countGuides(
  db: Database,
  regionCode: string,
  words: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const count = prepared(db, 'search-count-guides', () =>
    db.select({ word: sql<string>`word`, guides: sql<number>`guides` }).from(
      sql`(SELECT '' AS word, guides FROM search_indexes WHERE region_code = ${given('region')}
             UNION ALL
             SELECT word, guides FROM search_words
             WHERE region_code = ${given('region')} AND word = ANY(${given('words')}::text[])) AS counted`,
    ),
  )
  const rows = await count.execute({ region: regionCode, words: [...words] })
  return new Map(rows.map(({ word, guides }) => [word, guides]))
}

const columns = { name: sql`name_tsv`, whole: sql`tsv` }

/** A place to look for guides, of which no more than `most` are taken. */
export interface Attempt {
  readonly column: keyof typeof columns
  /** A tsquery. */
  readonly query: string
  readonly most: number
}

/** The guides that any attempt finds, as one stands now. */
export async function findRevisions(
  db: Database,
  regionCode: string,
  attempts: readonly Attempt[],
): Promise<readonly string[]> {
  if (attempts.length === 0) return []
  const order = attempts.map(({ column }) => column)
  const find = prepared(db, `search-find-${order.map(([initial]) => initial).join('')}`, () =>
    db.select({ revision: sql<string>`revision` }).from(foundIn(order)),
  )
  const values = attempts.flatMap(({ query, most }, n) => [
    [`query_${n}`, query],
    [`most_${n}`, most],
  ])
  const rows = await find.execute({ region: regionCode, ...Object.fromEntries(values) })
  return rows.map(({ revision }) => revision)
}

/**
 * Each place is read as a table of its own (MATERIALIZED): beside its index, the planner would take a small LIMIT for a
 * reason to read a large table through, since words are not as independent as it thinks.
 */
function foundIn(order: readonly Attempt['column'][]): SQL {
  const name = (n: number) => sql.identifier(`place_${n}`)
  const places = order.map(
    (column, n) =>
      sql`${name(n)} AS MATERIALIZED (
        SELECT revision FROM search_guides
        WHERE region_code = ${given('region')} AND ${columns[column]} @@ ${given(`query_${n}`)}::tsquery)`,
  )
  const found = order.map((_, n) => sql`(SELECT revision FROM ${name(n)} LIMIT ${given(`most_${n}`)}::int)`)
  return sql`(WITH ${sql.join(places, sql`, `)} ${sql.join(found, sql` UNION `)}) AS found`
}

export interface RevisedGuide {
  readonly revision: string
  readonly code: string
  readonly text: GuideText
  readonly words: GuideWords
}

export async function readRevisions(
  db: Database,
  regionCode: string,
  revisions: readonly string[],
): Promise<readonly RevisedGuide[]> {
  return db
    .select({
      revision: searchGuides.revision,
      code: searchGuides.itemCode,
      text: searchGuides.text,
      words: searchGuides.words,
    })
    .from(searchGuides)
    .where(and(eq(searchGuides.regionCode, regionCode), inArray(searchGuides.revision, [...revisions])))
}

/** Words of names that sound like one of the sounds, or look like one of the patterns (LIKE); the commonest first. */
export async function findWords(
  db: Database,
  regionCode: string,
  sounds: readonly string[],
  patterns: readonly string[],
): Promise<readonly string[]> {
  const find = prepared(db, 'search-find-words', () =>
    db.select({ word: sql<string>`word` }).from(
      sql`(SELECT word FROM search_words
             WHERE region_code = ${given('region')} AND sound IS NOT NULL
               AND (sound = ANY(${given('sounds')}::text[]) OR word LIKE ANY(${given('patterns')}::text[]))
             ORDER BY guides DESC, word LIMIT 200) AS alike`,
    ),
  )
  const rows = await find.execute({ region: regionCode, sounds: [...sounds], patterns: [...patterns] })
  return rows.map(({ word }) => word)
}
