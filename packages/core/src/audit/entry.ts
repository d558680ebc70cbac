/** Plain JSON: what a change was before and after. */
export type AuditValue =
  | null
  | boolean
  | number
  | string
  | readonly AuditValue[]
  | { readonly [key: string]: AuditValue }

/** What is recorded of one change, before it has its place in the chain. */
export interface AuditRecord {
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string
  /** An account's id or the name of a job: never a person's name. */
  readonly actor: string
  readonly action: string
  /** What was changed: a noun and its id. */
  readonly subject: string
  readonly before: AuditValue
  readonly after: AuditValue
}

/** A link of the chain: each entry's hash covers the entry and the hash before it. */
export interface AuditEntry extends AuditRecord {
  /** 1, 2, 3 … without a gap. */
  readonly number: number
  /** Which hash function; an id, so that it can be changed one day. */
  readonly algorithm: string
  readonly previousHash: string
  readonly hash: string
}

/**
 * The text whose hash stands in the entry: every field but the hash itself, in a fixed order, keys sorted at every
 * depth because storage does not keep their order.
 */
export function canonicalText({
  hash: _,
  ...fields
}: AuditEntry | (Omit<AuditEntry, 'hash'> & { hash?: never })): string {
  return canonicalJson(fields)
}

/** The same text for the same value, whatever order its keys were written in. Throws where storage would change it. */
export function canonicalJson(value: object): string {
  return JSON.stringify(sorted(value as AuditValue))
}

function sorted(value: AuditValue): AuditValue {
  if (typeof value === 'string') return storable(value)
  if (isList(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const keys = Object.keys(value).sort()
  return Object.fromEntries(keys.map(key => [storable(key), sorted(value[key] as AuditValue)]))
}

/** What no database gives back as it was handed over would look like a change for ever after. */
function storable(text: string): string {
  if (text.includes('\0') || /\p{Surrogate}/u.test(text))
    throw new Error('NUL or half a surrogate pair in an audit record')
  return text
}

function isList(value: AuditValue): value is readonly AuditValue[] {
  return Array.isArray(value)
}
