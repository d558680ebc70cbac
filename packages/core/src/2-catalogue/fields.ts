import type { Item, TimeLimit, Truth } from './catalogue.ts'

/** What stands in one field of an item. Undefined: the table has no such column; null: it has, but nothing can be read. */
export type FieldValue = readonly string[] | TimeLimit | string | Truth | undefined

const plain = ['elements', 'legalBasis', 'timeLimit', 'agency', 'channels'] as const
const groups = ['audience', 'mode', 'tiers'] as const

/** The content of an item by field path: `legalBasis`, `timeLimit`, `tiers.county`. Where it was read is not content. */
export function fieldsOf(item: Item): ReadonlyMap<string, FieldValue> {
  return new Map<string, FieldValue>([
    ...plain.map(field => [field, item[field]] as const),
    ...groups.flatMap(group =>
      Object.entries(item[group]).map(([key, truth]) => [`${group}.${key}`, truth] as const),
    ),
  ])
}

/** The item with another value in a field. Its old cell does not hold that value, so its provenance goes. */
export function withField(item: Item, field: string, value: FieldValue): Item {
  const { [field]: _cell, ...provenance } = item.provenance
  const dot = field.indexOf('.')
  if (dot < 0) return { ...item, [field]: value, provenance }
  const group = field.slice(0, dot) as (typeof groups)[number]
  const { [field.slice(dot + 1)]: _old, ...others }: Readonly<Record<string, Truth>> = item[group]
  const truths = value === undefined ? others : { ...others, [field.slice(dot + 1)]: value }
  return { ...item, [group]: truths, provenance }
}

export function withPath(item: Item, path: Item['path']): Item {
  const { path: _cell, ...provenance } = item.provenance
  return { ...item, path, provenance }
}

/** Equal values have equal keys, in whatever order a database gives their properties back. */
export function valueKey(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueKey).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  const properties = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${properties.map(([key, each]) => `${JSON.stringify(key)}:${valueKey(each)}`).join()}}`
}

export function isSame(a: unknown, b: unknown): boolean {
  return a === b || valueKey(a) === valueKey(b)
}

/** The document does not say, or its extraction lost it. */
export function isUnread(value: FieldValue): boolean {
  if (value === undefined || value === null) return true
  if (isList(value)) return value.length === 0
  return typeof value === 'object' && value.text === null
}

export function isList(value: FieldValue): value is readonly string[] {
  return Array.isArray(value)
}

/** Everything an item says, its path apart. */
export function contentKey({ path: _path, provenance: _provenance, ...content }: Item): string {
  return valueKey(content)
}
