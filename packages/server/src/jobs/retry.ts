const firstSeconds = 30
const mostAttempts = 8

/**
 * How long to wait after a failed attempt: 30 s, 1 min, 2 min … 32 min. Null after the eighth, an hour in: what
 * failed so often wants a person.
 */
export function secondsUntilRetry(attempts: number): number | null {
  return attempts < mostAttempts ? firstSeconds * 2 ** (attempts - 1) : null
}
