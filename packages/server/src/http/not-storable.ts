/**
 * Where in a value of a known shape a text holds what PostgreSQL cannot keep, as a path: NUL, or half of a surrogate
 * pair. Null where none does.
 */
export function notStorable(value: unknown, path: readonly string[] = []): readonly string[] | null {
  if (typeof value === 'string') return value.includes('\0') || /\p{Surrogate}/u.test(value) ? path : null
  if (value === null || typeof value !== 'object') return null
  for (const [key, each] of Object.entries(value)) {
    const found = notStorable(each, [...path, key])
    if (found) return found
  }
  return null
}
