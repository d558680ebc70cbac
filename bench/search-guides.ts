import { sql } from 'drizzle-orm'
import type { Database } from '../packages/server/src/database/database.ts'
import { type GuideToIndex, indexGuides } from '../packages/server/src/search/index-guides.ts'

const trades =
  '采矿 冶金 化工 纺织 食品 造纸 印刷 制药 建材 机械 汽车 电子 电力 燃气 供水 建筑 装修 道路 水利 铁路 航空 邮政 快递 仓储 批发 零售 餐饮 住宿 软件 电信'.split(
    ' ',
  )

/**
 * Fills the index to a number of guides: the real ones, then copies of them, each with a trade and an area of its own in its
 * name. The copies are made inside the database, or the largest index would take an hour.
 */
export async function fillIndex(
  db: Database,
  regionCode: string,
  guides: readonly GuideToIndex[],
  size: number,
): Promise<void> {
  await db.execute(sql`DELETE FROM search_guides`)
  await db.execute(sql`DELETE FROM search_words`)
  await db.execute(sql`DELETE FROM search_indexes`)
  await db.transaction(tx => indexGuides(tx, regionCode, guides))
  const copies = Math.floor(size / guides.length)
  if (copies > 1) await copy(db, regionCode, copies - 1)
  await db.execute(sql`ANALYZE`)
}

async function copy(db: Database, regionCode: string, copies: number): Promise<void> {
  await db.execute(sql`DROP INDEX search_guides_names`)
  await db.execute(sql`DROP INDEX search_guides_words`)
  await db.execute(
    sql`INSERT INTO search_guides (region_code, item_code, revision, text, words, name_tsv, tsv)
        SELECT region_code, item_code || '-' || n, gen_random_uuid(), text,
          replace(words::text, '"title":[', '"title":["' || trade || '","片区' || n || '",')::json,
          name_tsv || format('%L:1A %L:2A', region_code || '/' || trade, region_code || '/片区' || n)::tsvector,
          tsv || format('%L %L', region_code || '/' || trade, region_code || '/片区' || n)::tsvector
        FROM search_guides, LATERAL (
          SELECT n, (string_to_array(${trades.join(' ')}, ' '))[1 + n % ${trades.length}] AS trade
          FROM generate_series(1, ${copies}::int) AS n) AS copies`,
  )
  await db.execute(sql`CREATE INDEX search_guides_names ON search_guides USING gin (name_tsv)`)
  await db.execute(sql`CREATE INDEX search_guides_words ON search_guides USING gin (tsv)`)
  await db.execute(sql`UPDATE search_words SET guides = guides * ${copies + 1}`)
  await db.execute(
    sql`INSERT INTO search_words (region_code, word, sound, guides)
        SELECT ${regionCode}, '片区' || n, NULL, 81 FROM generate_series(1, ${copies}::int) AS n`,
  )
  await db.execute(
    sql`UPDATE search_indexes SET revision = gen_random_uuid(), guides = guides * ${copies + 1}`,
  )
}
