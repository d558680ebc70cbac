/** Ends before a vowel belong to what comes next: shi·ye·jin, not shi·yej·in. */
const syllable =
  /(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:iao|uai|ai|ao|ei|ou|i[aeou]|u[aeio]|ve|[aeiouv])(?:ng?(?![aeiouv])|r(?![aeiouv]))?/y
const longestWord = 6

/** What was typed in pinyin without tones, by its syllables; none where it is not pinyin throughout: sybxj, hello. */
export function syllablesTyped(typed: string): readonly string[] {
  const syllables: string[] = []
  for (let at = 0; at < typed.length; at = syllable.lastIndex) {
    syllable.lastIndex = at
    const found = syllable.exec(typed)
    if (!found) return []
    syllables.push(found[0])
  }
  return syllables
}

/** The sounds that may be words: neighbouring syllables, two to six of them. */
export function soundsWithin(syllables: readonly string[]): readonly string[] {
  const sounds = syllables.flatMap((_, start) =>
    Array.from({ length: longestWord - 1 }, (_, more) => start + more + 2)
      .filter(end => end <= syllables.length)
      .map(end => syllables.slice(start, end).join('')),
  )
  return [...new Set(sounds)]
}

/** Neighbouring syllables: the sound of a known word, or what stands between such. */
interface Part {
  readonly sound: string
  readonly syllables: number
  readonly isKnown: boolean
}

/**
 * The syllables read as sounds of known words: as many of them as can be, in as few words as can be.
 *
 *   shi ye bao xian jin zen me ling  →  shiye, baoxianjin, and zenmeling that is not known
 */
export function readSyllables(
  syllables: readonly string[],
  isKnown: (sound: string) => boolean,
): readonly Part[] {
  const upTo: (readonly Part[])[] = [[]]
  for (let end = 1; end <= syllables.length; end++) {
    let best = withUnknown(upTo[end - 1] ?? [], syllables[end - 1] ?? '')
    for (let start = Math.max(0, end - longestWord); start <= end - 2; start++) {
      const sound = syllables.slice(start, end).join('')
      if (!isKnown(sound)) continue
      const parts = [...(upTo[start] ?? []), { sound, syllables: end - start, isKnown: true }]
      if (isBetter(parts, best)) best = parts
    }
    upTo.push(best)
  }
  return upTo.at(-1) ?? []
}

function withUnknown(parts: readonly Part[], syllable: string): readonly Part[] {
  const last = parts.at(-1)
  if (!last || last.isKnown) return [...parts, { sound: syllable, syllables: 1, isKnown: false }]
  return [...parts.slice(0, -1), { ...last, sound: last.sound + syllable, syllables: last.syllables + 1 }]
}

function isBetter(one: readonly Part[], other: readonly Part[]): boolean {
  const unknown = (parts: readonly Part[]) =>
    parts.reduce((sum, { syllables, isKnown }) => sum + (isKnown ? 0 : syllables), 0)
  return unknown(one) < unknown(other) || (unknown(one) === unknown(other) && one.length < other.length)
}

/** What may be meant by them, the likeliest first; `wordsOf` gives the words of a sound, the commonest first. */
export function textsOf(
  sounds: readonly string[],
  wordsOf: (sound: string) => readonly string[],
  most: number,
): readonly string[] {
  const begun = (texts: readonly string[], sound: string) =>
    wordsOf(sound).flatMap(word => texts.map(text => text + word))
  return sounds.reduce((texts, sound) => begun(texts, sound).slice(0, most), [''])
}
