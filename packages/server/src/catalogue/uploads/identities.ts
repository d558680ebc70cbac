import type { Item } from '@mingbai/core/2-catalogue/catalogue'
import { isSame } from '@mingbai/core/2-catalogue/fields'
import { type DecidedMatches, matchItems } from '@mingbai/core/2-catalogue/match-items'
import type { UploadState } from '@mingbai/core/2-catalogue/upload/upload-state'
import type { CatalogueComparison } from '../compare-with-newest.ts'

/** Pairs of items that no document says are one, and what is made of each; the least sure first. */
export function identitiesOf(
  { before, matching, same, decided }: CatalogueComparison,
  { identities }: Pick<UploadState, 'identities'>,
  after: readonly Item[],
  numbers: readonly number[],
) {
  const earlier = before.items.map(({ item }) => item)
  // How sure it was before somebody decided.
  const { matches } = isNothing(decided) ? matching : matchItems(earlier, after)
  const inferred = matches.filter(({ from, to }) => !isSame(earlier[from]?.path, after[to]?.path))
  const known = new Map(inferred.map(match => [`${match.from} ${match.to}`, match]))
  for (const pair of [...decided.same, ...decided.different]) {
    const id = `${pair.from} ${pair.to}`
    if (!known.has(id)) known.set(id, { ...pair, confidence: 0 })
  }
  return [...known.values()]
    .sort((a, b) => a.confidence - b.confidence || a.to - b.to)
    .flatMap(({ from, to, confidence }) => {
      const [old, item, number] = [before.items[from], after[to], numbers[to]]
      if (!old || !item || number === undefined) return []
      const said = identities.get(number)?.find(({ code }) => code === old.code)
      return [
        {
          item: number,
          after: item.path,
          code: old.code,
          before: old.item.path,
          confidence: Math.round(confidence * 100) / 100,
          isSame: same.earlier[to] === from,
          decided: said ? { by: said.by, at: said.at } : null,
        },
      ]
    })
}

function isNothing({ same, different }: DecidedMatches): boolean {
  return same.length === 0 && different.length === 0
}
