import type { Item } from '../../packages/core/src/2-catalogue/catalogue.ts'
import type { Holds } from './layouts.ts'

/** A cell of a table on paper; `rows` and `columns` are how far it reaches. */
export interface PrintedCell {
  text: string
  rows: number
  columns: number
}

/** One row of squares: a cell stands in its first square, null in the others it reaches into. */
export type Squares = (PrintedCell | null)[]

/** A catalogue as an office prints it. Made to be damaged: its squares may be changed. */
export interface PrintedTable {
  readonly title: string
  readonly columns: readonly Holds[]
  readonly head: readonly Squares[]
  readonly body: Squares[]
  /** Rows of the body at which a new page begins, under the head printed again. */
  readonly breaks: number[]
}

/** What a careful person reads in the undamaged table. */
export type TrueItem = Omit<Item, 'provenance' | 'timeLimit'> & { readonly timeLimit: string | null }

export interface MadeCatalogue {
  readonly layout: string
  readonly table: PrintedTable
  readonly items: readonly TrueItem[]
}

export function cell(text: string, rows = 1, columns = 1): PrintedCell {
  return { text, rows, columns }
}

/** The columns that hold something of a kind, from 0. */
export function columnsOf(table: PrintedTable, fits: (holds: Holds) => boolean): readonly number[] {
  return table.columns.flatMap((holds, column) => (fits(holds) ? [column] : []))
}
