import type { MendValue } from '@mingbai/core/2-catalogue/upload/mend-value'
import type { UploadStep } from '../uploads.ts'
import { columnsOf } from './columns.ts'
import { statedBy, type Typed, typedOf } from './typed-value.ts'

export type TypedItem = Readonly<Record<string, Typed>>

type NewItem = Extract<UploadStep, { step: 'add-item' }>['value']

/** Nothing is known of an item before somebody says it. */
export function blankItem(tiers: readonly string[]): TypedItem {
  return Object.fromEntries(columnsOf(tiers).map(({ field }) => [field, typedOf(field, undefined)]))
}

export function newItemOf(typed: TypedItem, tiers: readonly string[]): NewItem {
  const stated = (field: string): MendValue => statedBy(field, typed[field] ?? null)
  const texts = (field: string) => [...((stated(field) as readonly string[] | null) ?? [])]
  const text = (field: string) => stated(field) as string | null
  const truth = (field: string) => stated(field) as boolean | null
  return {
    path: texts('path'),
    elements: texts('elements'),
    legalBasis: texts('legalBasis'),
    timeLimit: text('timeLimit'),
    agency: text('agency'),
    channels: texts('channels'),
    audience: { everyone: truth('audience.everyone'), specificGroup: truth('audience.specificGroup') },
    mode: { proactive: truth('mode.proactive'), onRequest: truth('mode.onRequest') },
    tiers: Object.fromEntries(tiers.map(key => [key, truth(`tiers.${key}`)])),
  }
}
