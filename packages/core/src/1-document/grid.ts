import type { Note } from '../finding/finding.ts'

/** A text and the cell it is printed in. */
export interface Printed {
  readonly text: string
  readonly row: number
  readonly column: number
}

/** One printed row of a table, as the document gives it: nothing is moved, filled or guessed yet. */
export interface Row {
  /** Where it stands in the document, from 1. */
  readonly number: number
  /** The text of each cell, trimmed; a blank cell is ''. Column n is cells[n - 1]. */
  readonly cells: readonly string[]
  /**
   * For each column the merged cell that reaches over from above or from the left, else null. Absent where the
   * format knows no merged cells, as text: there a blank may be one.
   *
   *   户籍登记│出生登记         covered: null, null
   *           │死亡登记         covered: 户籍登记, null
   */
  readonly covered?: readonly (Printed | null)[]
  /** A line of running text beside the tables: a title, a note, a page number. */
  readonly isProse?: true
  /** The first row of a table, where the format knows where one table ends and the next begins. */
  readonly beginsTable?: true
  /** A square between its cells is filled by none, where the format knows its cells: one was left out. */
  readonly hasHole?: true
  /** Where the row stops, something is known to be lost. */
  readonly isCut?: true
  /**
   * Lines that were joined though each may be a thought of its own: which, the paper does not show.
   *
   *   │咨询查询途径│
   *   │政策文件    │     joined as 咨询查询途径政策文件
   */
  readonly joinedLines?: readonly (readonly string[])[]
  /** What the reader has to say about this row. */
  readonly notes?: readonly Note[]
}

/** A sheet, a text, or the tables of a document with the lines between them: rows from top to bottom. */
export interface Grid {
  /** What the document calls it, as the name of a sheet. */
  readonly name?: string
  readonly rows: readonly Row[]
}

/** What we were handed, read as far as cells. */
export interface Document {
  readonly name: string
  readonly grids: readonly Grid[]
  /** What the reader has to say about the whole: a hidden sheet, an ending that does not fit. */
  readonly notes?: readonly Note[]
}

/** The text in a column (from 1): '' when blank, undefined when the row does not reach that far. */
export function cellAt(row: Row, column: number): string | undefined {
  return row.cells[column - 1]
}

/** The merged cell that reaches into a column (from 1) of the row from above or from the left. */
export function coverAt(row: Row, column: number): Printed | null {
  return row.covered?.[column - 1] ?? null
}

/** The text that a square (column from 1) of the row belongs to: its own, or that of the cell that covers it. */
export function originAt(row: Row, column: number): Printed {
  return coverAt(row, column) ?? { text: cellAt(row, column) ?? '', row: row.number, column }
}
