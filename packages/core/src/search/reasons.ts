import type { EverydayWord, Places } from './guide-words.ts'
import type { Phrase } from './synonyms.ts'
import type { Term } from './understand.ts'

/** One word of the question met in one guide. */
export interface Match {
  readonly term: Term
  readonly places: Places
  readonly points: number
}

interface Guide {
  readonly path: readonly string[]
  readonly places: ReadonlyMap<string, Places>
}

/** Why a guide was found: what the reader said, what stands there, and how the two belong together. */
export interface Reason {
  readonly said: string
  readonly found: string
  /** 'part': a word of what a synonym stands for, which is no name for what was said: 退休 for 矿, of 特殊工种提前退休. */
  readonly how: 'same' | 'synonym' | 'part' | 'pinyin' | 'code'
  readonly where: 'title' | 'parents' | 'everyday-words' | 'summary' | 'details'
}

const mostReasons = 3

/** The weightiest reasons first; a synonym of several words is one reason. */
export function reasonsOf(matches: readonly Match[], guide: Guide): readonly Reason[] {
  const reasons = new Map<string, { reason: Reason; points: number }>()
  for (const match of matches) {
    const reason = reasonOf(match, guide)
    const key = `${reason.said} ${reason.found}`
    const so = reasons.get(key)
    reasons.set(key, { reason: so?.reason ?? reason, points: match.points + (so?.points ?? 0) })
  }
  const all = [...reasons.values()].sort((a, b) => b.points - a.points).map(({ reason }) => reason)
  const whole = all.filter(({ how }) => how !== 'part')
  return (whole.length > 0 ? withoutParts(whole) : firstOfEach(all)).slice(0, mostReasons)
}

/** One word of what is meant is enough: 一次性 and 一次 and 待遇 for 提取 tell no more. */
function firstOfEach(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(({ said }, n) => reasons.findIndex(other => other.said === said) === n)
}

/** 失业金 says more than the 失业 in it. */
function withoutParts(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(
    ({ said }) => !reasons.some(other => other.said !== said && other.said.includes(said)),
  )
}

function reasonOf({ term, places }: Match, guide: Guide): Reason {
  const { word, said, meant } = term
  const where = placeOf(places)
  if (meant) {
    const named = placeOfPhrase(meant, guide)
    return named
      ? { said, found: meant.phrase, how: 'synonym', where: named }
      : { said, found: word, how: 'part', where }
  }
  const found = (where === 'everyday-words' ? places.everyday[0]?.phrase : null) ?? word
  return { said, found, how: 'same', where }
}

function placeOf({ title, parents, everyday, summary }: Places): Reason['where'] {
  if (title) return 'title'
  if (parents) return 'parents'
  if (everyday.length > 0) return 'everyday-words'
  return summary ? 'summary' : 'details'
}

/** The part of the guide that holds all of a phrase: words from here and there, as in the lists of the details, are not its name. */
function placeOfPhrase(phrase: Phrase, { path, places }: Guide): Reason['where'] | null {
  const at = phrase.words.map(word => places.get(word))
  const all = (holds: (each: Places) => boolean) => at.every(each => each !== undefined && holds(each))
  const rest = unindexed(phrase)
  const holdsRest = (text: string) => rest.every(character => text.includes(character))
  if (all(({ title, parents }) => title || parents) && holdsRest(path.join(' '))) return 'title'
  const isSaid = (said: EverydayWord) =>
    all(({ everyday }) => everyday.includes(said)) && holdsRest(said.phrase)
  if (at[0]?.everyday.some(isSaid)) return 'everyday-words'
  if (rest.length > 0) return null
  if (all(({ summary }) => summary)) return 'summary'
  return at.length === 1 && all(({ details }) => details) ? 'details' : null
}

/** Single characters are in no index, yet 停 and 领 make 停领失业保险待遇 another thing than 失业保险待遇. */
function unindexed({ phrase, words }: Phrase): readonly string[] {
  return [...phrase].filter(character => !words.some(word => word.includes(character)))
}
