/** Kinds that exclude each other: a question about one is seldom answered by a guide about another. */
interface Contrast {
  /** The words a kind is known by, in a path or in what a question means. */
  readonly kinds: readonly (readonly string[])[]
  /** What is left of the score of a guide of another kind than was asked for. */
  readonly otherKind: number
  /** What is left of it when no kind was asked for and it is not of the first one. */
  readonly unasked: number
}

const contrasts: readonly Contrast[] = [
  { kinds: [['企业', '职工'], ['机关事业单位'], ['城乡居民']], otherKind: 0.5, unasked: 0.9 },
  { kinds: [['养老'], ['工伤', '工亡', '伤残'], ['失业']], otherKind: 0.55, unasked: 1 },
  { kinds: [['暂停', '停领'], ['恢复']], otherKind: 0.7, unasked: 1 },
]

/** What is left, from 0 to 1, of a guide's score after every contrast between its path and the question's meaning. */
export function contrastOf(meaning: string, path: string): number {
  return contrasts.reduce((left, contrast) => left * leftBy(contrast, meaning, path), 1)
}

function leftBy({ kinds, otherKind, unasked }: Contrast, meaning: string, path: string): number {
  const asked = kinds.map(words => words.some(word => meaning.includes(word)))
  const offered = kinds.map(words => words.some(word => path.includes(word)))
  if (!offered.includes(true)) return 1
  if (!asked.includes(true)) return offered[0] ? 1 : unasked
  return asked.some((isAsked, n) => isAsked && offered[n]) ? 1 : otherKind
}
