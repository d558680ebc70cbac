import type { Item } from './catalogue.ts'
import { type Matching, matchItems } from './match-items.ts'
import type { Match } from './pair-same-paths.ts'

/** Which item of an earlier version each item of a later one is. */
export interface SameItems {
  /** By position in the later one: the position in the earlier one, null for an item that is new. */
  readonly earlier: readonly (number | null)[]
  /** Pairs that are alike, but not surely enough to be one item. */
  readonly unsure: readonly Match[]
}

/**
 * Identities for whatever hangs on an item for ever. An item goes on as one only: of the parts of a split item the
 * likest, of items that joined the likest.
 *
 * @param sure from which confidence on two are one
 */
export function sameItems(
  before: readonly Item[],
  after: readonly Item[],
  sure: number,
  { matches }: Pick<Matching, 'matches'> = matchItems(before, after),
): SameItems {
  const earlier: (number | null)[] = after.map(() => null)
  const taken = new Set<number>()
  const unsure: Match[] = []
  for (const match of [...matches].sort((a, b) => b.confidence - a.confidence || a.to - b.to)) {
    if (taken.has(match.from)) continue
    if (match.confidence < sure) {
      unsure.push(match)
      continue
    }
    taken.add(match.from)
    earlier[match.to] = match.from
  }
  return { earlier, unsure }
}
