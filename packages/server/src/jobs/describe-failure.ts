/**
 * A failure as a line that may be kept and shown. A failed query's message repeats the values it was given, which
 * may be a person's: of that only the database's code stays.
 */
export function describeFailure(failure: unknown): string {
  if (!(failure instanceof Error)) return 'not an Error'
  const query = failures(failure).find(each => 'query' in each && 'params' in each)
  if (query) return `failed query: ${failures(query).map(codeOf).find(Boolean) ?? 'no code'}`
  const code = codeOf(failure)
  return isSqlState(code) ? `failed query: ${code}` : `${failure.name}: ${failure.message}`
}

function failures(failure: Error): Error[] {
  return failure.cause instanceof Error ? [failure, ...failures(failure.cause)] : [failure]
}

function codeOf(failure: Error): string | null {
  return 'code' in failure && typeof failure.code === 'string' ? failure.code : null
}

function isSqlState(code: string | null): boolean {
  return code !== null && /^[0-9A-Z]{5}$/.test(code) && /\d/.test(code)
}
