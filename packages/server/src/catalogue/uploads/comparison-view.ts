import { describeChange } from '@mingbai/core/2-catalogue/describe-change'
import { describeDiff } from '@mingbai/core/2-catalogue/describe-diff'
import { differencesByItem } from '@mingbai/core/2-catalogue/differences-by-item'
import { catalogueAsMended } from '@mingbai/core/2-catalogue/upload/catalogue-as-mended'
import { decidedMatches } from '@mingbai/core/2-catalogue/upload/decided-matches'
import type { Database } from '../../database/database.ts'
import { displayNames } from '../../staff/store.ts'
import { type CatalogueComparison, compareWithNewest, sureOfItself } from '../compare-with-newest.ts'
import { type CatalogueKey, listVersions } from '../store.ts'
import { versionViews } from '../versions/state-of-version.ts'
import { identitiesOf } from './identities.ts'
import type { OpenedUpload } from './workbench.ts'

/** What the upload as it stands changes of the newest version. */
export async function comparisonView(db: Database, key: CatalogueKey, { upload, read, state }: OpenedUpload) {
  const catalogue = catalogueAsMended(read, state)
  const decided = (codes: readonly string[]) => decidedMatches(state, codes)
  const comparison = await compareWithNewest(db, key, { catalogue, sure: sureOfItself, decided })
  const [against] = versionViews(await listVersions(db, key))
  if (!comparison || !against) throw new Error('a site without a catalogue')
  const { before, diff, codes, isSame } = comparison
  const numbers = state.items.filter(({ removedBy }) => removedBy === null).map(({ number }) => number)
  const kept = codes.filter(code => code !== null).length
  const identities = identitiesOf(comparison, state, catalogue.items, numbers)
  const people = new Set(identities.flatMap(({ decided }) => decided?.by ?? []))
  return {
    onto: upload.events,
    against,
    isSame,
    codes: { kept, fresh: codes.length - kept, cancelled: before.items.length - kept },
    sections: describeDiff(diff),
    differences: differencesByItem(diff, catalogue.items).map(({ from, to, changes, ...difference }) => ({
      ...difference,
      item: to === null ? null : (numbers[to - 1] ?? null),
      code: codeOf(comparison, from, to),
      changes: changes.map(({ field, before: old, after }) => ({
        field,
        what: describeChange({ field, before: old, after }),
        ...(old === undefined ? {} : { before: old }),
        ...(after === undefined ? {} : { after }),
      })),
    })),
    identities,
    names: await displayNames(db, key.regionCode, [...people]),
  }
}

/** The code that an item keeps; of one that is gone, the code that is cancelled with it. */
function codeOf(
  { codes, before }: CatalogueComparison,
  from: number | null,
  to: number | null,
): string | null {
  if (to !== null) return codes[to - 1] ?? null
  return from === null ? null : (before.items[from - 1]?.code ?? null)
}
