import type { Catalogue, Item } from './catalogue.ts'
import type { CatalogueDiff } from './diff.ts'
import { valueKey, withField, withPath } from './fields.ts'
import { occurrences } from './occurrences.ts'

/**
 * The later catalogue, from the earlier one and the difference: the same title, the same items, in the same order.
 * No document says this catalogue, so it has no findings, and what is new in it has no provenance.
 */
export function applyDiff(diff: CatalogueDiff, { findings: _, ...catalogue }: Catalogue): Catalogue {
  const { added, removed, renamed, changed, reordered = [], title } = diff
  const itemAt = (position: number) => {
    const item = catalogue.items[position - 1]
    if (!item) throw new Error(`No item at ${position}: the difference was made from another catalogue.`)
    return item
  }

  const placed = new Map<number, Item>()
  for (const { position, ...item } of added) placed.set(position, { ...item, provenance: {} })
  for (const { from, to } of reordered) placed.set(to, itemAt(from))
  for (const { from, to, after } of renamed)
    if (!placed.has(to)) placed.set(to, withPath(itemAt(from), after))

  const gone = new Set([
    ...removed.map(({ position }) => position),
    ...[...renamed, ...reordered].map(({ from }) => from),
  ])
  const staying = catalogue.items.filter((_item, n) => !gone.has(n + 1)).values()
  const items = Array.from({ length: catalogue.items.length - gone.size + placed.size }, (_item, n) => {
    return placed.get(n + 1) ?? (staying.next().value as Item)
  })
  return { ...catalogue, title: title?.after ?? catalogue.title, items: change(items, changed), findings: [] }
}

function change(items: readonly Item[], changed: CatalogueDiff['changed']): readonly Item[] {
  const nth = occurrences(items)
  const positions = new Map(items.map((item, n) => [valueKey([item.path, nth[n]]), n]))
  const after = [...items]
  for (const { path, occurrence, field, after: value } of changed) {
    const position = positions.get(valueKey([path, occurrence]))
    if (position === undefined)
      throw new Error(`No item ${path.join(' › ')}: the difference is not of this catalogue.`)
    after[position] = withField(after[position] as Item, field, value)
  }
  return after
}
