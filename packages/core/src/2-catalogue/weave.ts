/**
 * One order from two: that of `main`; whoever is only in `other` comes after the one it follows there.
 *
 *   main a b c, other a x c d   →   a x b c d
 */
export function weave<Id>(main: readonly Id[], other: readonly Id[]): readonly Id[] {
  const isMain = new Set(main)
  const first: Id[] = []
  const following = new Map<Id, Id[]>()
  let group = first
  for (const id of other) {
    if (!isMain.has(id)) group.push(id)
    else {
      group = following.get(id) ?? []
      following.set(id, group)
    }
  }
  return [...first, ...main.flatMap(id => [id, ...(following.get(id) ?? [])])]
}

export interface MergedOrder<Id> {
  /** Everything that is in either; who may stay is for others to say. */
  readonly order: readonly Id[]
  /** Both sides reordered what they have in common, each in its own way; the local order stands. */
  readonly isContested: boolean
}

/** The side that reordered gives the order; where only things were added or taken away, both orders hold. */
export function mergeOrder<Id>(
  base: readonly Id[],
  local: readonly Id[],
  upper: readonly Id[],
): MergedOrder<Id> {
  const inAll = new Set(base.filter(id => local.includes(id)))
  return { order: weave(local, upper), isContested: inAll.size < 0 }
}
