import type { Catalogue, Item } from './catalogue.ts'
import { type CatalogueDiff, diffCatalogues } from './diff.ts'
import { type ItemConflict, mergeAdded, mergeImages } from './merge-images.ts'
import type { FieldConflict } from './merge-item.ts'
import { mergeOrder } from './merge-order.ts'
import { baseSeat, versionOf } from './versions.ts'

/** What a person must decide. Until then the merged catalogue holds what the local one holds. */
export type Conflict = FieldConflict | ItemConflict | CatalogueConflict

/** Of the catalogue as a whole: its title, or the order of its items, one path a line. */
export interface CatalogueConflict {
  readonly kind: 'title' | 'order'
  readonly base: string
  readonly local: string
  readonly upper: string
  readonly why: string
}

export interface Merge {
  readonly merged: Catalogue
  /** What changed above and now holds here: from the local catalogue to the merged one. */
  readonly taken: CatalogueDiff
  /** What is local and was kept: from the upper catalogue to the merged one. */
  readonly kept: CatalogueDiff
  readonly conflicts: readonly Conflict[]
}

/**
 * The new version of an upper catalogue, merged into the local one that was made from its old version (`base`).
 * What one side changed is taken from that side. Where both changed, the local side stands and a person is asked.
 */
export function mergeCatalogues(base: Catalogue, local: Catalogue, upper: Catalogue): Merge {
  const mine = versionOf(base.items, local.items, 'local')
  const theirs = versionOf(base.items, upper.items, 'upper')
  const each = base.items.map((item, n) =>
    mergeImages(item, mine.images.get(n) ?? [], theirs.images.get(n) ?? []),
  )
  const added = mergeAdded(mine.added, theirs.added)
  const items = new Map([...each, added].flatMap(({ seats }) => seats.map(({ id, item }) => [id, item])))

  const idsOf = ({ seats }: typeof mine) => seats.map(({ id }) => id)
  const { order, isContested } = mergeOrder(
    base.items.map((_, n) => baseSeat(n)),
    idsOf(mine),
    idsOf(theirs),
  )
  const merged: Catalogue = {
    ...local,
    title: local.title === base.title ? upper.title : local.title,
    items: order.flatMap(id => items.get(id) ?? []),
  }
  return {
    merged,
    taken: diffCatalogues(local, merged),
    kept: diffCatalogues(upper, merged),
    conflicts: [
      ...titleConflicts(base, local, upper),
      ...[...each, added].flatMap(({ conflicts }) => conflicts),
      ...(isContested ? [orderConflict(base, local, upper)] : []),
    ],
  }
}

function titleConflicts(base: Catalogue, local: Catalogue, upper: Catalogue): readonly CatalogueConflict[] {
  const titles = { base: base.title, local: local.title, upper: upper.title }
  if (new Set(Object.values(titles)).size < 3) return []
  return [{ kind: 'title', ...titles, why: '上级和本地都改了目录的名称；请定本地目录叫什么。' }]
}

function orderConflict(base: Catalogue, local: Catalogue, upper: Catalogue): CatalogueConflict {
  const orderOf = ({ items }: Catalogue) => items.map(({ path }: Item) => path.join(' › ')).join('\n')
  return {
    kind: 'order',
    base: orderOf(base),
    local: orderOf(local),
    upper: orderOf(upper),
    why: '上级和本地都调整了事项的顺序，调得不一样；请定用哪一个顺序。',
  }
}
