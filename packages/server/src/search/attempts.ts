import { type Corpus, rarity } from '@mingbai/core/search/rank'
import type { Term } from '@mingbai/core/search/understand'
import { lexeme } from './lexemes.ts'
import type { Attempt } from './question/store.ts'

/** Whatever the number of guides, a question looks at few more than this. */
const mostRare = 200
const mostCommon = 40
/** From so many guides on, words that are common stand in hundreds of them. */
export const largeIndex = 10_000

/**
 * Where to look for candidates. Words so rare that all their guides can be looked at are looked up each by itself;
 * of the common ones, guides that hold the strongest together, in the name or an everyday word first. Weights (:A)
 * are no help here: the index does not hold them, and every row would be read to see.
 *
 *   丧葬费 | 遗属             all of them, up to 200
 *   失业 & 保险金 & 申领      in the name or an everyday word, 40 of them
 *   失业 & 保险金             there, then anywhere
 *
 * In a large index an attempt looks among one guide in sixteen first: 40 of 50,000 need not be taken from all.
 */
export function attemptsFor(regionCode: string, terms: readonly Term[], corpus: Corpus): readonly Attempt[] {
  const strongest = terms
    .map(({ word, weight }) => ({
      query: lexeme(regionCode, word),
      guides: corpus.guidesWith.get(word) ?? 0,
      strength: weight * rarity(word, corpus),
    }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)

  const rare: string[] = []
  const common: string[] = []
  let rows = 0
  for (const { query, guides } of strongest) {
    const fits = corpus.guides <= mostRare || rows + guides <= mostRare
    if (fits) rows += guides
    ;(fits ? rare : common).push(query)
  }
  const [first, second, third, fourth] = common
  const attempts: readonly (Attempt | null)[] = [
    rare.length > 0 ? { column: 'whole', query: rare.join(' | '), most: mostRare, someFirst: false } : null,
    together(corpus, 'name', first, second, third),
    together(corpus, 'name', first, second, fourth),
    together(corpus, 'name', first, second),
    together(corpus, 'name', first, third),
    together(corpus, 'name', second, third),
    together(corpus, 'whole', first, second),
    together(corpus, 'name', first),
  ]
  return attempts.filter(attempt => attempt !== null)
}

function together(
  { guides }: Corpus,
  column: Attempt['column'],
  ...lexemes: readonly (string | undefined)[]
): Attempt | null {
  if (lexemes.includes(undefined)) return null
  return { column, query: lexemes.join(' & '), most: mostCommon, someFirst: guides >= largeIndex }
}
