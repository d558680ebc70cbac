/** Where in the document: row and column count from 1; `path` is the item's titles, when it concerns an item. */
export interface CellRef {
  readonly row: number
  readonly column?: number
  readonly path?: readonly string[]
}

export type Severity = 'error' | 'warning' | 'info'

/** 豁免: somebody has looked at a finding and says why it may stay. */
export interface Waived {
  readonly reason: string
  /** The role that answers for it; never a person's name. */
  readonly by: string
  /** YYYY-MM-DD. */
  readonly on: string
}

/**
 * One thing a person should know about the document: what is wrong or was repaired, why it matters, how to mend it.
 * `code` is stable and names the construct or rule that speaks; the three sentences are Chinese, for readers.
 */
export interface Finding {
  readonly code: string
  readonly severity: Severity
  readonly at: CellRef
  readonly what: string
  readonly why: string
  readonly fix: string
  readonly waived?: Waived
}

/** A finding on its way: its row is known from where it hangs, its item's path not yet. */
export interface Note extends Omit<Finding, 'at'> {
  readonly column?: number
}
