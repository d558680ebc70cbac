import type { Catalogue, Item } from './catalogue.ts'
import { type FieldValue, fieldsOf, isSame } from './fields.ts'
import { fold } from './fold.ts'
import { grouped } from './grouped.ts'
import { longestRun } from './longest-run.ts'
import { type Matching, matchItems } from './match-items.ts'
import { occurrences } from './occurrences.ts'
import type { Match } from './pair-same-paths.ts'

/**
 * What makes one catalogue into another; nothing more and nothing less, see `applyDiff`. Positions count from 1.
 * Equal catalogues give the four empty lists of the command's contract; the other two appear when there is something.
 * Where a value was read, what was doubted and where the catalogue holds (region, sector) is not its content.
 */
export interface CatalogueDiff {
  readonly added: readonly PlacedItem[]
  readonly removed: readonly PlacedItem[]
  readonly renamed: readonly Renaming[]
  readonly changed: readonly Change[]
  readonly reordered?: readonly Reordering[]
  readonly title?: { readonly before: string; readonly after: string }
}

/** An item and where it stands: in the later catalogue when it was added, in the earlier when it was removed. */
export interface PlacedItem extends Item {
  readonly position: number
}

/** An item whose path changed. The parts of a split item have one `from`; those that joined have one `to`. */
export interface Renaming {
  readonly before: Item['path']
  readonly after: Item['path']
  readonly kind: 'renamed' | 'moved' | 'split' | 'joined'
  /** 0 to 1: that the two are one item is our conclusion, no document says it. */
  readonly confidence: number
  readonly from: number
  readonly to: number
}

export interface Change {
  /** In the later catalogue: the parts of a split item change each in their own way. */
  readonly path: Item['path']
  /** Which of the items with this path, from 1; left out when there is only one. */
  readonly occurrence?: number
  readonly field: string
  /** Left out when that catalogue has no such column; null when it has and nothing can be read there. */
  readonly before?: FieldValue
  readonly after?: FieldValue
}

/** An item that kept its path and stands elsewhere among those that did: as few as tell the new order. */
export interface Reordering {
  readonly path: Item['path']
  readonly from: number
  readonly to: number
}

export function diffCatalogues(
  before: Catalogue,
  after: Catalogue,
  { matches, joined }: Matching = matchItems(before.items, after.items),
): CatalogueDiff {
  const renamed = findRenamed(before.items, after.items, matches, joined)
  const isRenamed = new Set(renamed.map(({ to }) => to - 1))
  const reordered = findReordered(
    after.items,
    matches.filter(({ to }) => !isRenamed.has(to)),
  )
  const isKept = new Set([...matches, ...joined].map(({ from }) => from))
  const isKnown = new Set(matches.map(({ to }) => to))
  return {
    added: placed(after.items).filter(({ position }) => !isKnown.has(position - 1)),
    removed: placed(before.items).filter(({ position }) => !isKept.has(position - 1)),
    renamed,
    changed: findChanged(before.items, after.items, matches),
    ...(reordered.length > 0 ? { reordered } : {}),
    ...(before.title === after.title ? {} : { title: { before: before.title, after: after.title } }),
  }
}

function placed(items: readonly Item[]): readonly PlacedItem[] {
  return items.map((item, n) => ({ ...item, position: n + 1 }))
}

/** In the order of the later catalogue; of those that joined, the one whose content went on stands first. */
function findRenamed(
  before: readonly Item[],
  after: readonly Item[],
  matches: readonly Match[],
  joined: readonly Match[],
): readonly Renaming[] {
  const parts = grouped(matches, ({ from }) => from)
  const hosts = new Set(joined.map(({ to }) => to))
  return [...matches, ...joined]
    .map(({ from, to, confidence }): Renaming => {
      const paths = { before: before[from]?.path ?? [], after: after[to]?.path ?? [] }
      const isSplit = (parts.get(from)?.length ?? 0) > 1
      const kind = isSplit ? 'split' : hosts.has(to) ? 'joined' : isMoved(paths) ? 'moved' : 'renamed'
      return { ...paths, kind, confidence: Math.round(confidence * 100) / 100, from: from + 1, to: to + 1 }
    })
    .filter(({ before, after, kind }) => kind === 'split' || kind === 'joined' || !isSame(before, after))
    .sort((a, b) => a.to - b.to)
}

function isMoved({ before, after }: Pick<Renaming, 'before' | 'after'>): boolean {
  return (
    fold(before.at(-1) ?? '') === fold(after.at(-1) ?? '') && !isSame(before.slice(0, -1), after.slice(0, -1))
  )
}

function findReordered(after: readonly Item[], matches: readonly Match[]): readonly Reordering[] {
  const inOrder = longestRun(matches.map(({ from }) => from))
  return matches
    .filter(({ from }) => !inOrder.has(from))
    .map(({ from, to }) => ({ path: after[to]?.path ?? [], from: from + 1, to: to + 1 }))
}

function findChanged(
  before: readonly Item[],
  after: readonly Item[],
  matches: readonly Match[],
): readonly Change[] {
  const occurrence = occurrences(after)
  return matches.flatMap(({ from, to }) => {
    const [earlier, later] = [before[from] as Item, after[to] as Item]
    const [old, now] = [fieldsOf(earlier), fieldsOf(later)]
    const nth = occurrence[to]
    return [...new Set([...old.keys(), ...now.keys()])]
      .filter(field => !isSame(old.get(field), now.get(field)))
      .map(
        (field): Change => ({
          path: later.path,
          ...(nth === undefined ? {} : { occurrence: nth }),
          field,
          ...(old.has(field) ? { before: old.get(field) } : {}),
          ...(now.has(field) ? { after: now.get(field) } : {}),
        }),
      )
  })
}
