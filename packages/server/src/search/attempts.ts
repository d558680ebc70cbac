import { type Corpus, rarity } from '@mingbai/core/search/rank'
import type { Term } from '@mingbai/core/search/understand'
import { lexeme } from './lexemes.ts'
import type { Attempt } from './store.ts'

/** Whatever the number of guides, a question looks at few more than this. */
const mostRare = 200
const mostCommon = 40

/**
 * Where to look for candidates. Words so rare that all their guides can be looked at are looked up each by itself;
 * of the common ones, guides that hold the strongest together, in the title first.
 *
 *   丧葬费 | 遗属             all of them, up to 200
 *   失业:A & 保险金:A & 申领:A  in the title, 40 of them
 *   失业 & 保险金              in the title or an everyday word, then anywhere
 *   失业                       in the title or an everyday word
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
  const [first, second, third] = common
  const attempts: readonly (Attempt | null)[] = [
    rare.length > 0 ? { column: 'whole', query: rare.join(' | '), most: mostRare } : null,
    together('name', ':A', first, second, third),
    together('name', '', first, second),
    together('whole', '', first, second),
    together('name', '', first),
  ]
  return attempts.filter(attempt => attempt !== null)
}

function together(
  column: Attempt['column'],
  weight: '' | ':A',
  ...lexemes: readonly (string | undefined)[]
): Attempt | null {
  if (lexemes.includes(undefined)) return null
  return { column, query: lexemes.map(lexeme => `${lexeme}${weight}`).join(' & '), most: mostCommon }
}
