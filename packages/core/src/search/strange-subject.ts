/** A word of a question that tells something. */
export interface SaidWord {
  readonly word: string
  /** It names a thing, not an act and not a place. */
  readonly isThing: boolean
}

/** Of a long story some words are always strange; what the question is about is a good part of it. */
const shareOfSubject = 0.45

/** What a question is about, where nothing here is called so: 公积金 of 公积金提取. Null where most of it is known. */
export function strangeSubject(
  words: readonly SaidWord[],
  isKnown: (word: string) => boolean,
): string | null {
  const strange = words.filter(({ word, isThing }) => isThing && !isKnown(word)).map(({ word }) => word)
  const [first] = strange
  const isMost = lengthOf(strange) >= shareOfSubject * lengthOf(words.map(({ word }) => word))
  return first !== undefined && isMost ? first : null
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0)
}
