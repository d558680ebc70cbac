import { mergeOrder } from '../2-catalogue/merge-order.ts'
import type { GuideField } from './guide-fields.ts'
import { type GuideRow, keyedRows } from './guide-rows.ts'
import { isSameValue } from './same-value.ts'

/** What a person must decide: one value, one row of a list, or the order of a list. Undefined: not there. */
export interface GuideConflict {
  readonly kind: 'value' | 'row' | 'order'
  readonly field: GuideField
  /** The path in the guide of the value or of the list. */
  readonly at: string
  readonly base: unknown
  readonly mine: unknown
  readonly theirs: unknown
}

/**
 * Rows that only one side changed, added or took away are as that side has them. A row that both changed, or that one
 * changed and the other took away, is a conflict; the list holds mine, or theirs where I took it away.
 */
export function mergeRows(
  place: { readonly field: GuideField; readonly at: string },
  base: readonly GuideRow[],
  mine: readonly GuideRow[],
  theirs: readonly GuideRow[],
): { readonly rows: readonly GuideRow[]; readonly conflicts: readonly GuideConflict[] } {
  const [old, own, other] = [byKey(base), byKey(mine), byKey(theirs)]
  const { order, isContested } = mergeOrder([...old.keys()], [...own.keys()], [...other.keys()])
  const conflicts: GuideConflict[] = isContested ? [{ kind: 'order', ...place, base, mine, theirs }] : []
  const rows = order.flatMap(key => {
    const three = { base: old.get(key), mine: own.get(key), theirs: other.get(key) }
    const { row, isConflict } = mergeRow(three)
    if (isConflict) conflicts.push({ kind: 'row', ...place, ...three })
    return row === undefined ? [] : [row]
  })
  return { rows, conflicts }
}

function mergeRow({ base, mine, theirs }: Record<'base' | 'mine' | 'theirs', GuideRow | undefined>) {
  if (isSameValue(mine, theirs) || isSameValue(theirs, base)) return { row: mine, isConflict: false }
  if (isSameValue(mine, base)) return { row: theirs, isConflict: false }
  return { row: mine ?? theirs, isConflict: true }
}

function byKey(rows: readonly GuideRow[]): ReadonlyMap<string, GuideRow> {
  return new Map(keyedRows(rows).map(({ key, row }) => [key, row]))
}
