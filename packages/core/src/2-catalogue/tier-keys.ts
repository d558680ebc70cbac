import type { Item } from './catalogue.ts'

/** From the wide to the narrow; the names that a document prints besides follow. */
const usual = ['city', 'county', 'township', 'street', 'village']

/**
 * The columns of 公开层级 that these items have, in the order they were printed as far as that is known: a database
 * gives properties back in an order of its own.
 */
export function tierKeys(items: readonly Pick<Item, 'tiers' | 'provenance'>[]): readonly string[] {
  const columns = new Map<string, number>()
  for (const { tiers, provenance } of items) {
    for (const key of Object.keys(tiers)) {
      const column = provenance[`tiers.${key}`]?.column
      columns.set(key, Math.max(columns.get(key) ?? 0, column ?? 0))
    }
  }
  const rank = (key: string) => (usual.includes(key) ? usual.indexOf(key) : usual.length)
  const isPrinted = [...columns.values()].every(column => column > 0)
  return [...columns.keys()].sort((a, b) =>
    isPrinted ? (columns.get(a) ?? 0) - (columns.get(b) ?? 0) : rank(a) - rank(b),
  )
}
