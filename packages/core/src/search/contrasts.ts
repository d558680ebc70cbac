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
  {
    kinds: [
      ['企业', '职工'],
      ['机关事业单位', '事业单位', '公务员', '教师', '老师'],
      ['城乡居民', '居民', '农保', '农村'],
    ],
    otherKind: 0.5,
    unasked: 0.8,
  },
  {
    kinds: [['养老'], ['工伤', '工亡', '伤残', '因公', '因工死亡'], ['失业']],
    otherKind: 0.55,
    unasked: 0.9,
  },
  { kinds: [['暂停', '停领'], ['恢复']], otherKind: 0.7, unasked: 1 },
]

/** Shares from 0 to 1 of a guide's score: what is left where another kind was asked for, and where none was. */
export interface Left {
  readonly asked: number
  readonly unasked: number
}

/**
 * What is left of a guide's score after every contrast with its path. A kind that the question itself names is meant;
 * only where it names none, what it means is asked: 工伤死亡 is no 养老, whatever a death else means.
 */
export function contrastsWith(question: string, meaning: string): (path: readonly string[]) => Left {
  const each = contrasts.map(contrast => {
    const said = kindsIn(contrast, question)
    return { contrast, asked: said.includes(true) ? said : kindsIn(contrast, meaning) }
  })
  return path => {
    const shares = each.map(one => ({ ...one, share: leftBy(one.contrast, one.asked, path) }))
    const left = (isAsked: boolean) =>
      shares.reduce((all, { asked, share }) => (asked.includes(true) === isAsked ? all * share : all), 1)
    return { asked: left(true), unasked: left(false) }
  }
}

function leftBy(contrast: Contrast, asked: readonly boolean[], path: readonly string[]): number {
  // 机关事业单位养老保险待遇申领 stands under 职工正常退休: its own name says whose it is.
  const own = kindsIn(contrast, path.at(-1) ?? '')
  const offered = own.includes(true) ? own : kindsIn(contrast, path.join(' '))
  if (!offered.includes(true)) return 1
  if (!asked.includes(true)) return offered[0] ? 1 : contrast.unasked
  return asked.some((isAsked, n) => isAsked && offered[n]) ? 1 : contrast.otherKind
}

function kindsIn({ kinds }: Contrast, text: string): readonly boolean[] {
  return kinds.map(words => words.some(word => text.includes(word)))
}
