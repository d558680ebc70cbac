/**
 * Thrown where somebody asks for what cannot be: the transaction it falls out of is undone, and who asked gets the
 * sentence (what, where, how to mend) with the status.
 */
export class Rejection extends Error {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 429
  /** Stands beside the sentence, for a screen that can help. */
  readonly more: Readonly<Record<string, unknown>>

  constructor(status: Rejection['status'], problem: string, more: Readonly<Record<string, unknown>> = {}) {
    super(problem)
    this.status = status
    this.more = more
  }
}
