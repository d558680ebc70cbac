import type { Document } from '../1-document/grid.ts'
import type { Catalogue } from './catalogue.ts'
import { readCatalogues } from './read-catalogues.ts'

/** A row as it is printed, for somebody who compares; column n is cells[n - 1]. */
export interface PrintedRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** A catalogue and the rows of the sheet it stands in: rows are counted anew on each sheet. */
export interface PrintedCatalogue {
  readonly catalogue: Catalogue
  readonly printed: readonly PrintedRow[]
}

export function readPrintedCatalogues(document: Document): readonly PrintedCatalogue[] {
  return document.grids.flatMap(grid =>
    readCatalogues({ ...document, grids: [grid] }).map(catalogue => ({
      catalogue,
      printed: grid.rows.map(({ number, cells }) => ({ row: number, cells })),
    })),
  )
}
