import type { Item } from './catalogue.ts'
import { valueKey } from './fields.ts'

/** For each item whose exact path stands more than once in its catalogue, which of them it is, from 1; else undefined. */
export function occurrences(items: readonly Item[]): readonly (number | undefined)[] {
  const keys = items.map(item => valueKey(item.path))
  const total = new Map<string, number>()
  for (const key of keys) total.set(key, (total.get(key) ?? 0) + 1)
  const seen = new Map<string, number>()
  return keys.map(key => {
    const occurrence = (seen.get(key) ?? 0) + 1
    seen.set(key, occurrence)
    return total.get(key) === 1 ? undefined : occurrence
  })
}
