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

interface Reading {
  /** In their order; each sounds like a word that is known. */
  readonly sounds: readonly string[]
  /** Syllables that are in one of them. */
  readonly covered: number
}

/**
 * The syllables read as sounds of known words: as many of them as can be, in as few words as can be.
 *
 *   shi ye bao xian jin zen me ling  →  shiye, baoxianjin
 */
export function readSyllables(syllables: readonly string[], isKnown: (sound: string) => boolean): Reading {
  const nothing: Reading = { sounds: [], covered: 0 }
  const upTo: Reading[] = [nothing]
  for (let end = 1; end <= syllables.length; end++) {
    let best = upTo[end - 1] ?? nothing
    for (let start = Math.max(0, end - longestWord); start <= end - 2; start++) {
      const sound = syllables.slice(start, end).join('')
      if (!isKnown(sound)) continue
      const before = upTo[start] ?? nothing
      const reading = { sounds: [...before.sounds, sound], covered: before.covered + end - start }
      if (isBetter(reading, best)) best = reading
    }
    upTo.push(best)
  }
  return upTo.at(-1) ?? nothing
}

function isBetter(one: Reading, other: Reading): boolean {
  return (
    one.covered > other.covered || (one.covered === other.covered && one.sounds.length < other.sounds.length)
  )
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
