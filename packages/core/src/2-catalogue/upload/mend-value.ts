import type { Item, Truth } from '../catalogue.ts'
import { describeValue } from '../describe-change.ts'
import { fieldLabel } from '../field-label.ts'
import { fieldsOf, isSame, withField, withPath } from '../fields.ts'
import { readTimeLimit } from '../time-limit.ts'

/** What a person sees and states of one field; of 公开时限 its text. */
export type MendValue = readonly string[] | string | Truth

/** Undefined: the item has no such field. */
export function statedValue(item: Item, field: string): MendValue | undefined {
  if (field === 'path') return item.path
  if (field === 'timeLimit') return item.timeLimit.text
  const value = fieldsOf(item).get(field)
  return value as MendValue | undefined
}

/**
 * The item as a person states it. The cell stays known, for whoever compares with the document: `repaired`, because it
 * does not say so itself. A column that the document does not have has no cell.
 */
export function withMend(item: Item, field: string, value: MendValue): Item {
  const cell = item.provenance[field]
  const mended =
    field === 'path'
      ? withPath(item, value as Item['path'])
      : withField(item, field, field === 'timeLimit' ? readTimeLimit(value as string | null) : value)
  if (cell === undefined) return mended
  return { ...mended, provenance: { ...mended.provenance, [field]: { ...cell, how: 'repaired' } } }
}

/** Why a value cannot stand in a field, in one sentence; null when it can. `tiers`: the columns of 公开层级. */
export function objectionToValue(field: string, value: MendValue, tiers: readonly string[]): string | null {
  if (field === 'path') {
    const isPath = isTexts(value) && value.length >= 1 && value.length <= 3
    return isPath ? null : '事项名称要有一到三级，都不是空的。'
  }
  if (field === 'legalBasis' && isTexts(value) && value.some(title => /[《》]/.test(title)))
    return '公开依据只写名称，不写书名号，一部一条。'
  if (['elements', 'legalBasis', 'channels'].includes(field))
    return isTexts(value) ? null : `${fieldLabel(field)}要写成列表，各条都不是空的。`
  if (['agency', 'timeLimit'].includes(field)) {
    const isText = value === null || (typeof value === 'string' && value.trim() !== '')
    return isText ? null : `${fieldLabel(field)}要写成文字，没有的写 null。`
  }
  if (!isTick(field, tiers)) return `没有“${field}”这个字段；公开层级有的是 ${tiers.join('、') || '空的'}。`
  return value === null || typeof value === 'boolean'
    ? null
    : `${fieldLabel(field)}要写 true、false 或 null。`
}

export function isSameValue(a: MendValue | undefined, b: MendValue | undefined): boolean {
  return isSame(a, b)
}

const ticks = ['audience.everyone', 'audience.specificGroup', 'mode.proactive', 'mode.onRequest']

function isTick(field: string, tiers: readonly string[]): boolean {
  return ticks.includes(field) || tiers.some(key => field === `tiers.${key}`)
}

function isTexts(value: MendValue): value is readonly string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string' && each.trim() !== '')
}

/** A stated value as it can stand in a sentence. */
export function stateInWords(field: string, value: MendValue | undefined): string {
  return field === 'path' ? `“${(value as readonly string[]).join(' › ')}”` : describeValue(field, value)
}
