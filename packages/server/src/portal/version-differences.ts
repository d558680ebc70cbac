import { describeDiff, type Section } from '@mingbai/core/2-catalogue/describe-diff'
import { diffCatalogues, type PlacedItem, type Renaming } from '@mingbai/core/2-catalogue/diff'
import { catalogueOf, type StoredCatalogue } from '../catalogue/store.ts'

/**
 * What changed from one version to the next, in sentences. Which items are the same was decided when the later one was
 * imported: an item that kept its code was renamed, one that did not is another, and nothing is inferred any more.
 */
export function versionDifferences(before: StoredCatalogue, after: StoredCatalogue): readonly Section[] {
  const key = { regionCode: '' }
  const diff = diffCatalogues(catalogueOf(before, key), catalogueOf(after, key))
  const isOther = ({ kind, from, to }: Renaming) =>
    (kind === 'renamed' || kind === 'moved') && before.items[from - 1]?.code !== after.items[to - 1]?.code
  const others = diff.renamed.filter(isOther)
  const gained = new Set(others.map(({ after }) => JSON.stringify(after)))
  return describeDiff({
    ...diff,
    added: [...diff.added, ...placed(after, others, 'to')].sort(byPosition),
    removed: [...diff.removed, ...placed(before, others, 'from')].sort(byPosition),
    renamed: diff.renamed.filter(each => !isOther(each)).map(each => ({ ...each, confidence: 1 })),
    changed: diff.changed.filter(({ path }) => !gained.has(JSON.stringify(path))),
  })
}

function placed({ items }: StoredCatalogue, entries: readonly Renaming[], side: 'from' | 'to'): PlacedItem[] {
  return entries.flatMap(entry => {
    const position = entry[side]
    const coded = items[position - 1]
    return coded ? [{ ...coded.item, position }] : []
  })
}

function byPosition(a: PlacedItem, b: PlacedItem): number {
  return a.position - b.position
}
