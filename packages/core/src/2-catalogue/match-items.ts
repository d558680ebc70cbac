import type { Item } from './catalogue.ts'
import { findParts } from './find-parts.ts'
import { pairAlike } from './pair-alike.ts'
import { type Match, pairSamePaths } from './pair-same-paths.ts'

/** Which item of one catalogue is which of another. */
export interface Matching {
  /** In the order of the later catalogue. An item that was split is matched to each of its parts. */
  readonly matches: readonly Match[]
  /** Items that went into one that has another match already. */
  readonly joined: readonly Match[]
}

/** From the surest to the least sure: the same path, an alike name, one that became several, several that became one. */
export function matchItems(before: readonly Item[], after: readonly Item[]): Matching {
  const same = pairSamePaths(before, after)
  const paired = [...same, ...pairAlike(before, after, same)]
  const parts = findParts(before, after, paired)
  const matches = [...paired, ...parts].sort((a, b) => a.to - b.to)
  const joined = findParts(after, before, matches.map(turned)).map(turned)
  return { matches, joined }
}

function turned({ from, to, confidence }: Match): Match {
  return { from: to, to: from, confidence }
}
