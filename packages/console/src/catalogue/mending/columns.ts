import { fieldLabels, valueFields } from '@mingbai/core/2-catalogue/columns'
import { fieldLabel, tickLabel } from '@mingbai/core/2-catalogue/field-label'

/** A column of the official table, as `Item.provenance` names its cells. */
export interface Column {
  readonly field: string
  readonly label: string
  /** What stands over it and its neighbours in the first row of the head; null: it reaches over both rows. */
  readonly group: string | null
}

/** The columns as the document has them; `tiers`: those of 公开层级. The titles of all levels share the first. */
export function columnsOf(tiers: readonly string[]): readonly Column[] {
  const tick = (group: 'audience' | 'mode' | 'tiers', key: string): Column => {
    const field = `${group}.${key}`
    return { field, label: tickLabel(field), group: fieldLabels[group] }
  }
  return [
    { field: 'path', label: fieldLabel('path'), group: null },
    ...valueFields.map((field): Column => ({ field, label: fieldLabels[field], group: null })),
    ...['everyone', 'specificGroup'].map(key => tick('audience', key)),
    ...['proactive', 'onRequest'].map(key => tick('mode', key)),
    ...tiers.map(key => tick('tiers', key)),
  ]
}

export function isTick({ group }: Pick<Column, 'group'>): boolean {
  return group !== null
}
