import { type GuideRow, isRowList, keyedRows } from '@mingbai/core/4-content/guide-rows'
import type { GuideConflict } from '@mingbai/core/4-content/merge-rows'
import { isSameValue } from '@mingbai/core/4-content/same-value'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'

export type Side = 'mine' | 'theirs'

/**
 * The merged guide with one conflict decided. It holds mine, or theirs where I took the row away; so only the other
 * choice changes it.
 */
export function resolveConflict(guide: ServiceGuide, conflict: GuideConflict, side: Side): ServiceGuide {
  const value = conflict[side] ?? null
  switch (conflict.kind) {
    case 'value':
      return put(guide, conflict.at, value)
    case 'order':
      return put(guide, conflict.at, inOrderOf(rowsAt(guide, conflict.at), rowsOf(value)))
    case 'row': {
      const held = (conflict.mine ?? conflict.theirs) as GuideRow
      const rows = rowsAt(guide, conflict.at).flatMap(row => {
        if (!isSameValue(row, held)) return [row]
        return value === null ? [] : [value as GuideRow]
      })
      return put(guide, conflict.at, rows)
    }
  }
}

function rowsAt(guide: ServiceGuide, at: string): readonly GuideRow[] {
  return rowsOf(at.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], guide))
}

function rowsOf(value: unknown): readonly GuideRow[] {
  return isRowList(value) ? value : []
}

/** Rows the wanted order does not know stay last. */
function inOrderOf(rows: readonly GuideRow[], wanted: readonly GuideRow[]): readonly GuideRow[] {
  const order = keyedRows(wanted).map(({ key }) => key)
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  return keyedRows(rows)
    .toSorted((one, other) => place(one.key) - place(other.key))
    .map(({ row }) => row)
}

function put(guide: ServiceGuide, at: string, value: unknown): ServiceGuide {
  const [field = '', part] = at.split('.')
  if (part === undefined) return { ...guide, [field]: value }
  return { ...guide, [field]: { ...(guide[field as keyof ServiceGuide] as object), [part]: value } }
}
