import type { Row } from '../grid.ts'

/** A table's rows on one page, and the columns whose last cell is so full that its text may go on below. */
export interface PagePart {
  readonly rows: readonly Row[]
  readonly fullColumns: ReadonlySet<number>
}
