import type { Item } from './catalogue.ts'
import { contentKey, isSame } from './fields.ts'
import { type FieldConflict, mergeItem } from './merge-item.ts'
import { pairSamePaths } from './pair-same-paths.ts'
import type { Seat } from './versions.ts'

/** A whole item in which a person must choose. */
export interface ItemConflict {
  readonly kind: 'item'
  readonly path: Item['path']
  /** Null: both sides added it. */
  readonly base: Item | null
  /** None: it was removed there; several: it was split. */
  readonly local: readonly Item[]
  readonly upper: readonly Item[]
  readonly why: string
}

interface MergedSeats {
  readonly seats: readonly Seat[]
  readonly conflicts: readonly (FieldConflict | ItemConflict)[]
}

/** What one item of the base became on both sides: nothing, one, or several. */
export function mergeImages(base: Item, local: readonly Seat[], upper: readonly Seat[]): MergedSeats {
  const [mine, theirs] = [local[0], upper[0]]
  if (mine && theirs && local.length === 1 && upper.length === 1) {
    const { item, conflicts } = mergeItem(base, mine.item, theirs.item)
    return { seats: [{ id: mine.id, item }], conflicts }
  }
  if (isUntouched(base, upper) || isEqual(local, upper)) return { seats: local, conflicts: [] }
  if (isUntouched(base, local)) return { seats: upper, conflicts: [] }
  const why =
    local.length === 0
      ? '本地删去了这个事项，上级改了它；请定还要不要。'
      : upper.length === 0
        ? '上级删去或并走了这个事项，本地改过它；请定还留不留。'
        : '这个事项一方拆成了几个，另一方也改了；请定用哪一种。'
  return { seats: local, conflicts: [itemConflict(base, local, upper, why)] }
}

/** What neither had before. The same path on both sides is the same item, and only one of them can stay. */
export function mergeAdded(local: readonly Seat[], upper: readonly Seat[]): MergedSeats {
  const twins = pairSamePaths(
    local.map(({ item }) => item),
    upper.map(({ item }) => item),
  )
  const isTwin = new Set(twins.map(({ to }) => to))
  const why = '上级和本地都新增了这个事项，写得不一样；请定用哪一个。'
  return {
    seats: [...local, ...upper.filter((_, n) => !isTwin.has(n))],
    conflicts: twins
      .map(({ from, to }) => [local.slice(from, from + 1), upper.slice(to, to + 1)] as const)
      .filter(([mine, theirs]) => !isEqual(mine, theirs))
      .map(([mine, theirs]) => itemConflict(null, mine, theirs, why)),
  }
}

function itemConflict(
  base: Item | null,
  local: readonly Seat[],
  upper: readonly Seat[],
  why: string,
): ItemConflict {
  const itemsOf = (seats: readonly Seat[]) => seats.map(({ item }) => item)
  const path = (base ?? local[0]?.item)?.path ?? []
  return { kind: 'item', path, base, local: itemsOf(local), upper: itemsOf(upper), why }
}

function isUntouched(base: Item, seats: readonly Seat[]): boolean {
  return isEqual([{ id: '', item: base }], seats)
}

function isEqual(a: readonly Seat[], b: readonly Seat[]): boolean {
  const says = ({ item }: Seat) => [item.path, contentKey(item)]
  return isSame(a.map(says), b.map(says))
}
