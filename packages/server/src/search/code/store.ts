import { and, eq } from 'drizzle-orm'
import type { Database } from '../../database/database.ts'
import { searchGuides } from '../tables.ts'

export interface CodedItem {
  readonly code: string
  readonly path: readonly string[]
}

export async function readItems(
  db: Database,
  regionCode: string,
  code: string,
): Promise<readonly CodedItem[]> {
  const rows = await db
    .select({ code: searchGuides.itemCode, text: searchGuides.text })
    .from(searchGuides)
    .where(and(eq(searchGuides.regionCode, regionCode), eq(searchGuides.itemCode, code)))
  return rows.map(({ code, text }) => ({ code, path: text.path }))
}
