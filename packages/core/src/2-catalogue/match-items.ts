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

/** What people decided of pairs of positions; nothing inferred goes against it. */
export interface DecidedMatches {
  readonly same: readonly Pick<Match, 'from' | 'to'>[]
  readonly different: readonly Pick<Match, 'from' | 'to'>[]
}

const nothingDecided: DecidedMatches = { same: [], different: [] }

/** From the surest to the least sure: the same path, an alike name, one that became several, several that became one. */
export function matchItems(
  before: readonly Item[],
  after: readonly Item[],
  decided: DecidedMatches = nothingDecided,
): Matching {
  const isDifferent = ({ from, to }: Match) =>
    decided.different.some(each => each.from === from && each.to === to)
  const known = decided.same.map(pair => ({ ...pair, confidence: 1 }))
  const same = [
    ...known,
    ...pairSamePaths(before, after).filter(match => !isDifferent(match) && !touches(known, match)),
  ]
  const paired = [...same, ...pairAlike(before, after, same).filter(match => !isDifferent(match))]
  const parts = findParts(before, after, paired).filter(match => !isDifferent(match))
  const matches = [...paired, ...parts].sort((a, b) => a.to - b.to)
  const joined = findParts(after, before, matches.map(turned)).map(turned)
  return { matches, joined: joined.filter(match => !isDifferent(match)) }
}

function touches(known: readonly Match[], { from, to }: Match): boolean {
  return known.some(each => each.from === from || each.to === to)
}

function turned({ from, to, confidence }: Match): Match {
  return { from: to, to: from, confidence }
}
