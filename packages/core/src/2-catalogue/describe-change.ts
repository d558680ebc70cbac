import type { Change } from './diff.ts'
import { fieldLabel } from './field-label.ts'
import { type FieldValue, isList, isUnread } from './fields.ts'
import { fold } from './fold.ts'

/** What became of one field, as a clerk and a resident read it. */
export function describeChange({ field, before, after }: Pick<Change, 'field' | 'before' | 'after'>): string {
  const label = fieldLabel(field)
  if (before === undefined)
    return `${label}原来没有这一列，${isUnread(after) ? '现在有，但读不出来' : `现在写明是${describeValue(field, after)}`}`
  if (after === undefined)
    return `${label}现在没有这一列了，${isUnread(before) ? '原来有，但读不出来' : `原来写明是${describeValue(field, before)}`}`
  if (isUnread(before)) return `${label}原来读不出来，现在写明是${describeValue(field, after)}`
  if (isUnread(after))
    return `${label}原来写明是${describeValue(field, before)}，现在读不出来；这不等于取消，请对照原文件`
  if (isList(before) && isList(after)) return `${label}${describeMembers(field, before, after)}`

  const [old, now] = [describeValue(field, before), describeValue(field, after)]
  if (old === now) return `${label}的文字没有变，换算成日期的读法变了`
  const isRespelled = fold(old) === fold(now)
  return `${label}由${old}改为${now}${isRespelled ? '，只是写法不同' : ''}`
}

/** A value as it can stand in a sentence. */
export function describeValue(field: string, value: FieldValue): string {
  if (isUnread(value)) return '读不出来'
  if (typeof value === 'boolean') return value ? '“是”' : '“否”'
  if (isList(value)) return value.map(member => quote(field, member)).join('')
  return `“${typeof value === 'object' ? value?.text : value}”`
}

function describeMembers(field: string, before: readonly string[], after: readonly string[]): string {
  const gained = after.filter(member => !before.includes(member))
  const lost = before.filter(member => !after.includes(member))
  if (gained.length === 0 && lost.length === 0) return '内容没有变，次序或重复变了'
  if (gained.length === 1 && lost.length === 1)
    return `由${describeValue(field, lost)}改为${describeValue(field, gained)}`
  return [
    ...(gained.length > 0 ? [`增加${describeValue(field, gained)}`] : []),
    ...(lost.length > 0 ? [`去掉${describeValue(field, lost)}`] : []),
  ].join('，')
}

function quote(field: string, member: string): string {
  return field === 'legalBasis' ? `《${member}》` : `“${member}”`
}
