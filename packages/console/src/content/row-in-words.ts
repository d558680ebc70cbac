import type { GuideField } from '@mingbai/core/4-content/guide-fields'
import type { GuideRow } from '@mingbai/core/4-content/guide-rows'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { fieldInWords } from './field-in-words.ts'

/** One row of a list, as the list would say it. */
export function rowInWords(field: GuideField, row: GuideRow): string {
  const list = [row] as unknown as ServiceGuide[GuideField]
  // No list names a unit.
  return fieldInWords(field, list, String).join('；')
}
