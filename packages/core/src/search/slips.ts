/** A stretch of the question that may be a slip, and what the guides or people call something close to it. */
export interface Correction {
  readonly said: string
  readonly meant: string
}

const shortest = 2
const longest = 6
/** With fewer characters one difference makes any word of any other: 交社保, 转社保. */
export const shortestToDiffer = 4

/**
 * Stretches of neighbouring words with one in them that nobody here uses, longest first. A word by itself stands in the
 * dictionary it was cut by, and was meant whatever else sounds so: 司机 is no slip of 四级, nor 一直 of 义肢.
 *
 *   失业 保险 斤  →  失业保险斤, 保险斤
 */
export function doubtfulStretches(
  words: readonly string[],
  isKnown: (word: string) => boolean,
): readonly string[] {
  const known = words.map(isKnown)
  const stretches = new Set<string>()
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 2; end <= words.length; end++) {
      const text = words.slice(start, end).join('')
      if (text.length > longest) break
      const isDoubtful = known.slice(start, end).includes(false)
      if (isDoubtful && text.length >= shortest && !isKnown(text)) stretches.add(text)
    }
  }
  return [...stretches].sort((a, b) => b.length - a.length)
}

/** What is known: words by how they sound, and the words that a stretch may differ from in a single character. */
export interface Vocabulary {
  readonly bySound: ReadonlyMap<string, string>
  readonly words: readonly string[]
}

interface Doubtful {
  readonly text: string
  readonly sound: string
  /** Made of words as they stand in the dictionary, or of a known one and a character beside it: 退休体检, 身份证用. */
  readonly isWhole: boolean
}

/** The first stretch that sounds like a known word, or else that differs from one in a single character. */
export function correct(stretches: readonly Doubtful[], { bySound, words }: Vocabulary): Correction | null {
  for (const { text: said, sound } of stretches) {
    const meant = bySound.get(sound)
    if (meant && meant !== said) return { said, meant }
  }
  for (const { text: said, isWhole } of stretches) {
    const meant = isWhole ? undefined : words.find(word => differsInOne(word, said))
    if (meant) return { said, meant }
  }
  return null
}

/** Small words that stand before an act are no slips of it: 能领失业金 does not mean 停领失业金. */
const meantAsSaid = /[能会想要可该得先再又还才也只涨降局]/u

function differsInOne(known: string, said: string): boolean {
  if (known.length !== said.length || said.length < shortestToDiffer) return false
  const others = [...said].filter((character, n) => character !== known[n])
  return others.length === 1 && !meantAsSaid.test(others.join(''))
}
