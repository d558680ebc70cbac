/** One printed row of a table, as the document gives it: nothing is moved, merged or guessed yet. */
export interface Row {
  /** Where it stands in the document, from 1. */
  readonly number: number
  /** The text of each cell, trimmed; a blank cell is ''. Column n is cells[n - 1]. */
  readonly cells: readonly string[]
}

/** A sheet, a table or a page of text: rows from top to bottom. */
export interface Grid {
  readonly rows: readonly Row[]
}

/** What we were handed, read as far as cells. */
export interface Document {
  readonly name: string
  readonly grids: readonly Grid[]
}

/** The text in a column (from 1): '' when blank, undefined when the row does not reach that far. */
export function cellAt(row: Row, column: number): string | undefined {
  return row.cells[column - 1]
}
