import { titleLabel } from '@mingbai/core/2-catalogue/official-table'
import type { MendValue } from '@mingbai/core/2-catalogue/upload/mend-value'

/** A value while it is being typed: a list is its lines, a path its levels, also those that are empty. */
export type Typed = string | boolean | null | readonly string[]

export const levels = [0, 1, 2].map(titleLabel)

const lists = ['elements', 'legalBasis', 'channels']

export function isListField(field: string): boolean {
  return lists.includes(field)
}

export function isTickField(field: string): boolean {
  return field.includes('.')
}

export function typedOf(field: string, value: MendValue | undefined): Typed {
  if (field === 'path') return levels.map((_, n) => (Array.isArray(value) ? (value[n] ?? '') : ''))
  if (isTickField(field)) return typeof value === 'boolean' ? value : null
  if (Array.isArray(value)) return value.join('\n')
  return typeof value === 'string' ? value : ''
}

/** What it says: nothing typed is nothing known, and a title is a title also between its marks. */
export function statedBy(field: string, typed: Typed): MendValue {
  if (typeof typed === 'boolean' || typed === null) return typed
  if (typeof typed !== 'string') return filled(typed)
  if (field === 'legalBasis') return filled(typed.replaceAll('》《', '》\n《').split('\n').map(unmarked))
  if (isListField(field)) return filled(typed.split('\n'))
  return typed.trim() === '' ? null : typed.trim()
}

function filled(texts: readonly string[]): readonly string[] {
  return texts.map(text => text.trim()).filter(text => text !== '')
}

function unmarked(line: string): string {
  return line.trim().replace(/^《(.*)》$/, '$1')
}
