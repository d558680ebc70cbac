import type { Places } from './guide-words.ts'
import type { Term } from './understand.ts'

/** One word of the question met in one guide. */
export interface Match {
  readonly term: Term
  readonly places: Places
  readonly points: number
}

/** Why a guide was found: what the reader said, what stands there, and how the two belong together. */
export interface Reason {
  readonly said: string
  readonly found: string
  readonly how: 'same' | 'synonym' | 'pinyin'
  readonly where: 'title' | 'everyday-words' | 'summary' | 'details'
}

const mostReasons = 3

/** The weightiest reasons first; a synonym of several words is one reason. */
export function reasonsOf(matches: readonly Match[]): readonly Reason[] {
  const reasons = new Map<string, { reason: Reason; points: number }>()
  for (const { term, places, points } of matches) {
    const where = placeOf(places)
    const found = term.meant ?? (where === 'everyday-words' ? places.everyday[0]?.phrase : null) ?? term.word
    const key = `${term.said} ${found}`
    const so = reasons.get(key)
    const reason: Reason = so?.reason ?? {
      said: term.said,
      found,
      how: term.meant ? 'synonym' : 'same',
      where,
    }
    reasons.set(key, { reason, points: points + (so?.points ?? 0) })
  }
  const all = [...reasons.values()].sort((a, b) => b.points - a.points).map(({ reason }) => reason)
  // 失业金 says more than the 失业 in it.
  const isPart = (said: string) => all.some(other => other.said !== said && other.said.includes(said))
  return all.filter(({ said }) => !isPart(said)).slice(0, mostReasons)
}

function placeOf({ title, parents, everyday, summary }: Places): Reason['where'] {
  if (title || parents) return 'title'
  if (everyday.length > 0) return 'everyday-words'
  return summary ? 'summary' : 'details'
}
