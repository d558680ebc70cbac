import type { Item } from '@mingbai/core/2-catalogue/catalogue'
import { type MendValue, statedValue } from '@mingbai/core/2-catalogue/upload/mend-value'

/** What stands in a cell of the table, short; null: it does not say, or it could not be read. */
export function cellText(item: Item, field: string): string | null {
  return shortText(field, statedValue(item, field))
}

function shortText(field: string, value: MendValue | undefined): string | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return value ? '√' : ''
  if (typeof value === 'string') return value
  if (value.length === 0) return null
  if (field === 'legalBasis') return value.map(title => `《${title}》`).join('')
  return value.join(field === 'path' ? ' › ' : '、')
}

export function isRead(value: MendValue | undefined): value is NonNullable<MendValue> {
  if (value === undefined || value === null) return false
  return typeof value !== 'object' || value.length > 0
}

/** The same in full, a line for each member; what is unknown is said to be. */
export function valueLines(field: string, value: MendValue | undefined): readonly string[] {
  if (value === true) return ['是']
  if (value === false) return ['否']
  if (!isRead(value)) return ['待核：原件没有写明，或者读不到']
  if (typeof value === 'string') return [value]
  if (field === 'path') return [value.join(' › ')]
  return field === 'legalBasis' ? value.map(title => `《${title}》`) : value
}
