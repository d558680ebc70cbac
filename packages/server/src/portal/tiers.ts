import type { CodedItem } from '../catalogue/store.ts'

const labels: Readonly<Record<string, string>> = {
  county: '县级',
  township: '乡、村级',
  village: '村级',
  street: '街道',
  city: '市级',
}

/** A county may print a column nobody foresaw; its own heading is then the best label there is. */
export function tierLabel(key: string): string {
  return Object.hasOwn(labels, key) ? (labels[key] as string) : key
}

/** The printed columns of 公开层级, in order of first appearance. */
export function tierKeys(items: readonly CodedItem[]): string[] {
  return [...new Set(items.flatMap(({ item }) => Object.keys(item.tiers)))]
}
