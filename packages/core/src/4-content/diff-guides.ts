import { type GuideField, guideFieldLabels, guideFields } from './guide-fields.ts'
import { type GuideRow, isRowList, keyedRows } from './guide-rows.ts'
import { isSameValue } from './same-value.ts'
import type { ServiceGuide } from './service-guide.ts'

export type ChangeKind = 'added' | 'removed' | 'changed'

/** One row of a list that is not the same on both sides; null where that side has no such row. */
export interface RowChange {
  readonly kind: ChangeKind
  readonly before: GuideRow | null
  readonly after: GuideRow | null
}

/** One element, or another field, of which the two guides say different things: for reading side by side. */
export interface GuideChange {
  readonly field: GuideField
  readonly label: string
  /** `added`: nothing was said before; `removed`: nothing is said now. */
  readonly kind: ChangeKind
  readonly before: ServiceGuide[GuideField]
  readonly after: ServiceGuide[GuideField]
  /** For lists: row by row; empty when only their order changed. */
  readonly rows: readonly RowChange[]
}

/** What two versions of a guide say differently, in the order of the elements; nothing for equal guides. */
export function diffGuides(before: ServiceGuide, after: ServiceGuide): readonly GuideChange[] {
  return (
    guideFields
      .filter(field => !isSameValue(before[field], after[field]))
      // A field that is not there and one that says nothing read alike.
      .filter(field => !(isEmpty(before[field]) && isEmpty(after[field])))
      .map(field => ({
        field,
        label: guideFieldLabels[field],
        kind: kindOf(isEmpty(before[field]), isEmpty(after[field])),
        before: before[field],
        after: after[field],
        rows: diffRows(before[field], after[field]),
      }))
  )
}

function diffRows(before: unknown, after: unknown): readonly RowChange[] {
  if (!isRowList(before) || !isRowList(after)) return []
  const old = new Map(keyedRows(before).map(({ key, row }) => [key, row]))
  const now = new Map(keyedRows(after).map(({ key, row }) => [key, row]))
  return [...new Set([...old.keys(), ...now.keys()])]
    .map(key => ({ before: old.get(key) ?? null, after: now.get(key) ?? null }))
    .filter(({ before: one, after: other }) => !isSameValue(one, other))
    .map(pair => ({ kind: kindOf(pair.before === null, pair.after === null), ...pair }))
}

function kindOf(isNew: boolean, isGone: boolean): ChangeKind {
  if (isNew) return 'added'
  return isGone ? 'removed' : 'changed'
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
