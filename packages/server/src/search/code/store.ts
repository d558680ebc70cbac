import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '../../database/database.ts'
import { searchGuides } from '../tables.ts'

export interface CodedItem {
  readonly code: string
  readonly path: readonly string[]
}

export async function readItems(
  db: Database,
  regionCode: string,
  codes: readonly string[],
): Promise<readonly CodedItem[]> {
  const rows = await db
    .select({ code: searchGuides.itemCode, text: searchGuides.text })
    .from(searchGuides)
    .where(and(eq(searchGuides.regionCode, regionCode), inArray(searchGuides.itemCode, [...codes])))
  return rows.map(({ code, text }) => ({ code, path: text.path }))
}
