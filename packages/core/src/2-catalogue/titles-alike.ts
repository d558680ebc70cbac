import { fold } from './fold.ts'

/** A title as its pairs of neighbouring characters: 失业保险金 → 失业 业保 保险 险金. */
export type TitlePairs = ReadonlySet<string>

export function pairsOf(title: string): TitlePairs {
  const characters = [...fold(title)]
  if (characters.length < 2) return new Set(characters)
  return new Set(characters.slice(1).map((character, n) => `${characters[n]}${character}`))
}

export interface Alikeness {
  /** 1: the same title; 0: nothing in common. */
  readonly whole: number
  /** 1: one title stands inside the other. */
  readonly within: number
}

/**
 * Compares titles by what they share. A pair that many titles hold (保险) says little, a rare one (趸缴) says much: the
 * catalogues' own titles give the weights.
 */
export function titleComparer(titles: readonly TitlePairs[]): (a: TitlePairs, b: TitlePairs) => Alikeness {
  const holders = new Map<string, number>()
  for (const pairs of titles) for (const pair of pairs) holders.set(pair, (holders.get(pair) ?? 0) + 1)
  const weights = new Map([...holders].map(([pair, count]) => [pair, Math.log(1 + titles.length / count)]))
  const sizes = new Map(titles.map(pairs => [pairs, sum(pairs)]))

  function sum(pairs: Iterable<string>): number {
    let size = 0
    for (const pair of pairs) size += weights.get(pair) ?? 0
    return size
  }
  return (a, b) => {
    const shared = sum([...a].filter(pair => b.has(pair)))
    if (shared === 0) return { whole: 0, within: 0 }
    const [sizeA, sizeB] = [sizes.get(a) ?? sum(a), sizes.get(b) ?? sum(b)]
    return { whole: (2 * shared) / (sizeA + sizeB), within: shared / Math.min(sizeA, sizeB) }
  }
}
