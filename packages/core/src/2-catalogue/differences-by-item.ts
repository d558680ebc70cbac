import type { Item } from './catalogue.ts'
import type { CatalogueDiff, Change, Renaming } from './diff.ts'
import { valueKey } from './fields.ts'
import { grouped } from './grouped.ts'
import { occurrences } from './occurrences.ts'

/** All that became different of one item, where `CatalogueDiff` tells it difference by difference. */
export interface ItemDifference {
  readonly kind: 'added' | 'removed' | 'renamed' | 'changed' | 'reordered'
  /** In the earlier catalogue, from 1; null for what was added, and where the path says it. */
  readonly from: number | null
  /** In the later catalogue, from 1; null for what was removed. */
  readonly to: number | null
  readonly before: Item['path'] | null
  readonly after: Item['path'] | null
  readonly how: Renaming['kind'] | null
  readonly changes: readonly Change[]
}

/** In the order of the later catalogue; what was removed follows. `after`: the later catalogue's items. */
export function differencesByItem(diff: CatalogueDiff, after: readonly Item[]): readonly ItemDifference[] {
  const nth = occurrences(after)
  const changes = grouped(diff.changed, ({ path, occurrence }) => valueKey([path, occurrence]))
  const changesAt = (to: number) => changes.get(valueKey([after[to - 1]?.path, nth[to - 1]])) ?? []
  const added = new Map(diff.added.map(({ position, path }) => [position, path]))
  const renamed = grouped(diff.renamed, ({ to }) => to)
  const reordered = new Map((diff.reordered ?? []).map(({ to, from }) => [to, from]))
  const later = after.flatMap(({ path }, n): ItemDifference[] => {
    const to = n + 1
    const kept = { from: reordered.get(to) ?? null, to, before: path, after: path, how: null }
    if (added.has(to)) return [{ ...kept, kind: 'added', before: null, changes: [] }]
    const renamings = renamed.get(to) ?? []
    if (renamings.length > 0)
      return renamings.map(({ from, before, kind }, first) => ({
        ...kept,
        kind: 'renamed',
        from,
        before,
        how: kind,
        changes: first === 0 ? changesAt(to) : [],
      }))
    if (changesAt(to).length > 0) return [{ ...kept, kind: 'changed', changes: changesAt(to) }]
    return reordered.has(to) ? [{ ...kept, kind: 'reordered', changes: [] }] : []
  })
  const removed = diff.removed.map(
    ({ position, path }): ItemDifference => ({
      kind: 'removed',
      from: position,
      to: null,
      before: path,
      after: null,
      how: null,
      changes: [],
    }),
  )
  return [...later, ...removed]
}
