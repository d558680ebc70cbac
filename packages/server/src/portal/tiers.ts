import { tickLabel } from '@mingbai/core/2-catalogue/field-label'
import { tierKeys as printedTiers } from '@mingbai/core/2-catalogue/tier-keys'
import type { CodedItem } from '../catalogue/store.ts'

/** A county may print a column nobody foresaw; its own heading is then the best label there is. */
export function tierLabel(key: string): string {
  return tickLabel(`tiers.${key}`)
}

/** The printed columns of 公开层级. */
export function tierKeys(items: readonly CodedItem[]): readonly string[] {
  return printedTiers(items.map(({ item }) => item))
}
