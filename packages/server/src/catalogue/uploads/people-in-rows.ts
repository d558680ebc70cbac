import type { Database } from '../../database/database.ts'
import { displayNames } from '../../staff/store.ts'
import type { CatalogueKey } from '../store.ts'
import type { rowsView } from './rows-view.ts'

/** Whom a page of items names: who mended, who accepted. */
export function peopleInRows(
  db: Database,
  { regionCode }: CatalogueKey,
  rows: ReturnType<typeof rowsView>['rows'],
): Promise<Readonly<Record<string, string>>> {
  const people = rows.flatMap(({ mends, findings }) => [
    ...mends.map(({ by }) => by),
    ...findings.flatMap(({ accepted }) => accepted?.by ?? []),
  ])
  return displayNames(db, regionCode, [...new Set(people)])
}
