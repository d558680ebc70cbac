import type { Item } from '@mingbai/core/2-catalogue/catalogue'
import type { SharedValues } from './shared-values.ts'

/** A value of one item that the shared box does not tell; null where the document lost it. */
export interface Difference {
  readonly label: string
  readonly value: string | null
}

export function rowDifferences(item: Item, shared: SharedValues): Difference[] {
  const elements = joined(item.elements)
  const channels = joined(item.channels)
  return [
    { label: '公开内容', value: elements, usual: joined(shared.elements ?? []) },
    { label: '公开时限', value: item.timeLimit.text, usual: shared.timeLimit },
    { label: '公开主体', value: item.agency, usual: shared.agency },
    { label: '公开渠道和载体', value: channels, usual: joined(shared.channels ?? []) },
  ].flatMap(({ label, value, usual }) => (value === null || value !== usual ? [{ label, value }] : []))
}

function joined(list: readonly string[]): string | null {
  return list.length === 0 ? null : list.join('、')
}
