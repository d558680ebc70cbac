import type { Item } from '@mingbai/core/2-catalogue/catalogue'
import type { Category } from './categories.ts'
import type { Doubts } from './doubts.ts'
import { categoryOf } from './title.ts'

/** What the reader asked to see; null and '' mean "do not ask". */
export interface Filters {
  readonly name: string
  /** The same in 简体, as catalogues are written. */
  readonly simplified: string
  readonly category: string | null
  readonly tier: string | null
  readonly doubtful: boolean
  /** What an address asks for that the catalogue does not have (an old link, a typing slip). */
  readonly unknown: readonly ChoiceKey[]
}

export type ChoiceKey = 'category' | 'tier'

/** What may be chosen; anything else in an address filters nothing, and is said to be unknown. */
export interface Choices {
  readonly categories: readonly string[]
  readonly tiers: readonly string[]
}

export function readFilters(
  query: URLSearchParams,
  choices: Choices,
  simplify: (text: string) => string,
): Filters {
  const category = choices.categories.find(value => value === query.get('category')) ?? null
  const tier = choices.tiers.find(value => value === query.get('tier')) ?? null
  const chosen = { category, tier }
  const keys = ['category', 'tier'] as const
  const name = (query.get('name') ?? '').trim()
  return {
    name,
    simplified: simplify(name),
    ...chosen,
    doubtful: query.get('doubtful') === '1',
    unknown: keys.filter(key => query.get(key) && chosen[key] === null),
  }
}

export function isFiltered(filters: Filters): boolean {
  return filters.name !== '' || filters.category !== null || filters.tier !== null || filters.doubtful
}

/** The categories with the rows that pass; a category without any is left out. */
export function filterCategories(
  categories: readonly Category[],
  filters: Filters,
  doubts: Doubts,
): Category[] {
  const passes = (item: Item, code: string) =>
    (matchesName(item, filters.name) || matchesName(item, filters.simplified)) &&
    (filters.category === null || categoryOf(item) === filters.category) &&
    (filters.tier === null || mayBeAtTier(item, filters.tier)) &&
    (!filters.doubtful || doubts.items.has(code))
  return categories
    .map(category => ({ ...category, rows: category.rows.filter(({ item, code }) => passes(item, code)) }))
    .filter(category => category.rows.length > 0)
}

/** A tick that was lost is not a "no": the row stays, marked 待核, rather than hide a duty. */
export function mayBeAtTier(item: Item, tier: string): boolean {
  return item.tiers[tier] !== false
}

/** Names are the titles below the category; the category has a filter of its own. */
function matchesName(item: Item, wanted: string): boolean {
  const names = item.path.length > 1 ? item.path.slice(1) : item.path
  return names.some(name => plain(name).includes(plain(wanted)))
}

/** Full-width or half-width brackets, capitals and stray spaces are one and the same to a reader. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toLowerCase()
}
