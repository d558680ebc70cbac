export interface MergedOrder<Id> {
  /** Everything that is in either; which of it stays is for others to say. */
  readonly order: readonly Id[]
  /** Both sides reordered what they share, each in its own way; the local order stands. */
  readonly isContested: boolean
}

/** The side that reordered gives the order; where only something was added or taken away, both orders hold. */
export function mergeOrder<Id>(
  base: readonly Id[],
  local: readonly Id[],
  upper: readonly Id[],
): MergedOrder<Id> {
  const isUpperNew = !agree(base, upper)
  if (isUpperNew && agree(base, local)) return { order: weave(upper, local), isContested: false }
  return { order: weave(local, upper), isContested: isUpperNew && !agree(local, upper) }
}

/** Whether what is in both stands in the same order. */
function agree<Id>(a: readonly Id[], b: readonly Id[]): boolean {
  const isInA = new Set(a)
  const isInB = new Set(b)
  const shared = b.filter(id => isInA.has(id))
  return a.filter(id => isInB.has(id)).every((id, n) => id === shared[n])
}

/**
 * One order from two: that of `main`; whoever is only in `other` comes after the one it follows there.
 *
 *   main a b c, other a x c d   →   a x b c d
 */
function weave<Id>(main: readonly Id[], other: readonly Id[]): readonly Id[] {
  const following = new Map<Id, Id[]>(main.map(id => [id, []]))
  const first: Id[] = []
  let group = first
  for (const id of other) {
    const own = following.get(id)
    if (own) group = own
    else group.push(id)
  }
  return [...first, ...main.flatMap(id => [id, ...(following.get(id) ?? [])])]
}
