import type { Item } from '@mingbai/core/2-catalogue/catalogue'
import type { CodedItem } from '../catalogue/store.ts'

/** What (nearly) all items say alike, said once above the table; null where they do not agree. */
export interface SharedValues {
  readonly elements: readonly string[] | null
  readonly timeLimit: string | null
  readonly agency: string | null
  readonly channels: readonly string[] | null
  /** The laws that all but a few items cite. */
  readonly legalBasis: readonly string[]
}

const nearlyAll = 0.9

/** Lost values do not vote: a damaged scan must not hide what the legible rows agree on. */
export function sharedValues(items: readonly CodedItem[]): SharedValues {
  const all = items.map(({ item }) => item)
  return {
    elements: agreed(all.map(item => item.elements).filter(list => list.length > 0)),
    timeLimit: agreed(all.flatMap(item => item.timeLimit.text ?? [])),
    agency: agreed(all.flatMap(item => item.agency ?? [])),
    channels: agreed(all.map(item => item.channels).filter(list => list.length > 0)),
    legalBasis: citedByNearlyAll(all.map(item => item.legalBasis).filter(list => list.length > 0)),
  }
}

/** The laws a row must still show: none of the shared ones, unless it lacks one of them. */
export function ownLegalBasis(item: Item, shared: SharedValues): readonly string[] {
  const citesAll = shared.legalBasis.every(law => item.legalBasis.includes(law))
  return citesAll ? item.legalBasis.filter(law => !shared.legalBasis.includes(law)) : item.legalBasis
}

/** 公开内容（要素）: the list most items carry. */
export function usualElements(items: readonly CodedItem[]): readonly string[] {
  return mostFrequent(items.map(({ item }) => item.elements).filter(list => list.length > 0))?.value ?? []
}

function agreed<T>(values: readonly T[]): T | null {
  const top = mostFrequent(values)
  return top && top.count >= values.length * nearlyAll ? top.value : null
}

function mostFrequent<T>(values: readonly T[]): { value: T; count: number } | null {
  const tally = new Map<string, { value: T; count: number }>()
  for (const value of values) {
    const key = JSON.stringify(value)
    tally.set(key, { value, count: (tally.get(key)?.count ?? 0) + 1 })
  }
  return [...tally.values()].reduce<{ value: T; count: number } | null>(
    (best, entry) => (best && best.count >= entry.count ? best : entry),
    null,
  )
}

function citedByNearlyAll(lists: readonly (readonly string[])[]): string[] {
  const laws = [...new Set(lists.flat())]
  return laws.filter(law => lists.filter(list => list.includes(law)).length >= lists.length * nearlyAll)
}
