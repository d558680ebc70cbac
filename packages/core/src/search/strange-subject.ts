import { besideThePoint } from './words/beside-the-point.ts'

/** A word of a question that tells something. */
export interface SaidWord {
  readonly word: string
  /** It names a thing, not an act and not a place. */
  readonly isThing: boolean
}

/** Of a long story some words are always strange; what the question is about is a good part of it. */
const shareOfSubject = 0.45

/** Who asks: 厨师失业, 清洁工摔伤. */
const person =
  /.(?:[医护战博]士|师|人|(?<!会)员)$|^[^加施复动罢]+工$|^[农牧居村渔]民$|(?:困难|贫困|个体|低保)户$|^(?:女|男)?(?:干部|职工|同志)$|司机|保姆|保安|门卫|妇女/

export const beside: ReadonlySet<string> = new Set(besideThePoint.trim().split(/\s+/))

/** What a question is about, where nothing here is called so: 公积金 of 公积金提取. Null where most of it is known. */
export function strangeSubject(
  words: readonly SaidWord[],
  isKnown: (word: string) => boolean,
): string | null {
  const about = pointOf(words, isKnown)
  const strange = about.filter(({ word, isThing }) => isThing && !isKnown(word)).map(({ word }) => word)
  const [first] = strange
  const isMost = lengthOf(strange) >= shareOfSubject * lengthOf(about.map(({ word }) => word))
  return first !== undefined && isMost ? first : null
}

/** Where nothing else is said that could be asked about, what is beside the point is the point: 电动车 of 电动车上牌. */
function pointOf(words: readonly SaidWord[], isKnown: (word: string) => boolean): readonly SaidWord[] {
  const others = words.filter(({ word }) => !beside.has(word) && (isKnown(word) || !person.test(word)))
  return others.some(({ word, isThing }) => isThing || isKnown(word)) ? others : words
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0)
}
