import { describeValue } from '@mingbai/core/2-catalogue/describe-change'
import type { FieldValue } from '@mingbai/core/2-catalogue/fields'
import type { Comparison } from './uploads.ts'

type Difference = Comparison['differences'][number]

const titles: Readonly<Record<Difference['kind'], string>> = {
  added: '新增',
  removed: '取消',
  renamed: '改名、移动',
  changed: '改内容',
  reordered: '只换了次序',
}

export const howLabels: Readonly<Record<NonNullable<Difference['how']>, string>> = {
  renamed: '原来叫',
  moved: '原来在',
  split: '拆分自',
  joined: '合并自',
}

/** What was added and what is gone first: they weigh most. Kinds without a difference are left out. */
export function differenceGroups(differences: readonly Difference[]) {
  return (Object.keys(titles) as Difference['kind'][])
    .map(kind => ({ kind, title: titles[kind], differences: differences.filter(each => each.kind === kind) }))
    .filter(group => group.differences.length > 0)
}

/** One side of a change; JSON has no undefined, so a column that is not there is a property that is not there. */
export function sideInWords(field: string, value: Difference['changes'][number]['before']): string {
  return value === undefined ? '没有这一列' : describeValue(field, value as FieldValue)
}
