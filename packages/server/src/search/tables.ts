import type { GuideText, GuideWords } from '@mingbai/core/search/guide-words'
import { sql } from 'drizzle-orm'
import {
  customType,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** By chance, for a revision ends in random bits. Written as here wherever it is asked, or its indexes are not used. */
export const isOneInSixteen = sql`revision::text LIKE '%0'`

/**
 * A guide as the search knows it: what is in force, one row an item. Lexemes begin with the region code, because a
 * GIN index cannot begin with the region's column without an extension.
 */
export const searchGuides = pgTable(
  'search_guides',
  {
    regionCode: text('region_code').notNull(),
    itemCode: text('item_code').notNull(),
    /** Another one whenever anything below changes. */
    revision: uuid('revision').notNull(),
    /** As written, so that the index can be made anew without anybody else's help. */
    text: json('text').$type<GuideText>().notNull(),
    words: json('words').$type<GuideWords>().notNull(),
    /** The name (A) and the everyday words (B), as words and as they may be typed in pinyin. */
    nameTsv: tsvector('name_tsv').notNull(),
    /** All words. */
    tsv: tsvector('tsv').notNull(),
  },
  t => [
    primaryKey({ columns: [t.regionCode, t.itemCode] }),
    unique('search_guides_revision').on(t.regionCode, t.revision),
    // Pending entries would be read through by every search, and the embedded database has no autovacuum.
    index('search_guides_names').using('gin', t.nameTsv).with({ fastupdate: false }),
    index('search_guides_words').using('gin', t.tsv).with({ fastupdate: false }),
    // An index gathers all rows that it finds before the first is given: of words in 50,000 guides, in a sixteenth of the time.
    index('search_guides_some_names')
      .using('gin', t.nameTsv)
      .with({ fastupdate: false })
      .where(isOneInSixteen),
    index('search_guides_some_words').using('gin', t.tsv).with({ fastupdate: false }).where(isOneInSixteen),
  ],
)

/** The first half of a word, its other characters left open: 技能__. Written as here wherever it is asked, like the next. */
export const startOfWord = sql`rpad(left(word, char_length(word) / 2), char_length(word), '_')`
/** Its second half: __补贴, __补助金. */
export const endOfWord = sql`lpad(right(word, char_length(word) - char_length(word) / 2), char_length(word), '_')`
const isName = sql`sound IS NOT NULL`

/** In how many guides of the region a word stands: PostgreSQL's ranking knows nothing of rarity. */
export const searchWords = pgTable(
  'search_words',
  {
    regionCode: text('region_code').notNull(),
    word: text('word').notNull(),
    /** How it sounds, to mend slips of the hand; null for words that stand in no name. */
    sound: text('sound'),
    guides: integer('guides').notNull(),
  },
  t => [
    primaryKey({ columns: [t.regionCode, t.word] }),
    index('search_words_sound').on(t.regionCode, t.sound),
    index('search_words_starts').on(t.regionCode, startOfWord).where(isName),
    index('search_words_ends').on(t.regionCode, endOfWord).where(isName),
  ],
)

/** What the region's index was made with, and how many guides it holds. Its row is locked by whoever changes it. */
export const searchIndexes = pgTable(
  'search_indexes',
  {
    regionCode: text('region_code').notNull(),
    version: text('version').notNull(),
    /** Another one whenever anything of the region's index changes. */
    revision: uuid('revision').notNull().defaultRandom(),
    guides: integer('guides').notNull(),
  },
  t => [primaryKey({ columns: [t.regionCode] })],
)
