import { alikenessOf } from './alikeness-of.ts'
import type { Item } from './catalogue.ts'
import { candidateFinder } from './find-candidates.ts'
import type { Match } from './pair-same-paths.ts'

/** Below this a removed and an added item are two items: joining the wrong ones would hide a duty that ended. */
const leastConfidence = 0.7

/** Items that found no same path: renamed, moved, or both. The surest pairs are taken first. */
export function pairAlike(
  before: readonly Item[],
  after: readonly Item[],
  same: readonly Match[],
): readonly Match[] {
  const confidenceOf = alikenessOf(before, after, same)
  const from = new Set(same.map(match => match.from))
  const to = new Set(same.map(match => match.to))
  const candidatesOf = candidateFinder(after, to)
  return before
    .flatMap((item, position) =>
      from.has(position)
        ? []
        : candidatesOf(item, position).map(
            (candidate): Match => ({
              from: position,
              to: candidate,
              confidence: confidenceOf(position, candidate),
            }),
          ),
    )
    .filter(match => match.confidence >= leastConfidence)
    .sort((a, b) => b.confidence - a.confidence || a.from - b.from || a.to - b.to)
    .filter(match => {
      if (from.has(match.from) || to.has(match.to)) return false
      from.add(match.from)
      to.add(match.to)
      return true
    })
}
