import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import { type CatalogueDiff, diffCatalogues } from '@mingbai/core/2-catalogue/diff'
import { type DecidedMatches, type Matching, matchItems } from '@mingbai/core/2-catalogue/match-items'
import { type SameItems, sameItems } from '@mingbai/core/2-catalogue/same-items'
import type { Database } from '../database/database.ts'
import { type CatalogueKey, catalogueOf, findVersion, listVersions, type StoredCatalogue } from './store.ts'

/** Below this a person should look whether two are one item (decision 11). */
export const sureOfItself = 0.9

export interface ComparisonOrder {
  readonly catalogue: Catalogue
  /** From which confidence on two are one item. */
  readonly sure: number
  /** `codes`: of the earlier version, by position. */
  readonly decided?: (codes: readonly string[]) => DecidedMatches
}

export interface CatalogueComparison {
  /** The newest version, in force or still to come. */
  readonly before: StoredCatalogue
  readonly diff: CatalogueDiff
  readonly matching: Matching
  readonly same: SameItems
  readonly decided: DecidedMatches
  /** By position: the code that an item keeps, null for a new one. */
  readonly codes: readonly (string | null)[]
  readonly isSame: boolean
}

/** What a catalogue changes of the newest version. Null: there is no version yet. */
export async function compareWithNewest(
  db: Database,
  key: CatalogueKey,
  { catalogue, sure, decided: decide }: ComparisonOrder,
): Promise<CatalogueComparison | null> {
  const [newest] = await listVersions(db, key)
  const before = newest ? await findVersion(db, key, newest.number) : null
  if (!before) return null
  const earlier = catalogueOf(before, key)
  const decided = decide?.(before.items.map(({ code }) => code)) ?? { same: [], different: [] }
  // Of 10,000 items it takes a second: done once.
  const matching = matchItems(earlier.items, catalogue.items, decided)
  const diff = diffCatalogues(earlier, catalogue, matching)
  const same = sameItems(earlier.items, catalogue.items, sure, matching)
  const { added, removed, renamed, changed, reordered, title } = diff
  return {
    before,
    diff,
    matching,
    same,
    decided,
    codes: same.earlier.map(from => (from === null ? null : (before.items[from]?.code ?? null))),
    isSame: [added, removed, renamed, changed].every(list => list.length === 0) && !reordered && !title,
  }
}
