import { joinTitles } from './join-titles.ts'
import { joinValues } from './join-values.ts'
import type { KnownValues } from './known-values.ts'
import type { Line } from './line.ts'

/** Rejoins, break by break, what each page break cut. */
export function joinPages(lines: readonly Line[], known: KnownValues): readonly Line[] {
  const pages = [...new Set(lines.map(line => line.page))].slice(1)
  return pages.reduce((joined, page) => {
    const below = joined.findIndex(line => line.page === page)
    const { lines: withValues, cuts } = joinValues(joined, below, known)
    return joinTitles(withValues, below, cuts)
  }, lines)
}
