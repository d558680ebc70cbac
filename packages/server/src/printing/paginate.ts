import type { TableCell, TableRow } from '@mingbai/core/2-catalogue/official-table'

/**
 * Rows in pages, each as many as fit. A merged cell that goes on over the page is printed again on the next, whole:
 *
 *   户籍登记│出生登记        户籍登记│出生登记
 *           │死亡登记   →            │死亡登记
 *           │户口迁移        ──── page ────
 *                            户籍登记│户口迁移
 */
export function paginate(
  rows: readonly TableRow[],
  fits: (page: readonly TableRow[]) => boolean,
): readonly (readonly TableRow[])[] {
  const owners = ownersOf(rows)
  const pages: (readonly TableRow[])[] = []
  for (let from = 0; from < rows.length; ) {
    let to = from + 1
    while (to < rows.length && fits(cut(rows, owners, from, to + 1))) to++
    pages.push(cut(rows, owners, from, to))
    from = to
  }
  return pages
}

interface Owner {
  readonly cell: TableCell
  readonly row: number
  readonly column: number
}

/** For each square the cell that lies on it. */
function ownersOf(rows: readonly TableRow[]): readonly (readonly (Owner | undefined)[])[] {
  const owners: (Owner | undefined)[][] = rows.map(() => [])
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!cell) return
      for (let r = row; r < row + cell.rowSpan; r++)
        for (let c = column; c < column + cell.columnSpan; c++)
          (owners[r] as (Owner | undefined)[])[c] = { cell, row, column }
    })
  })
  return owners
}

function cut(
  rows: readonly TableRow[],
  owners: readonly (readonly (Owner | undefined)[])[],
  from: number,
  to: number,
): readonly TableRow[] {
  return rows.slice(from, to).map((cells, n) =>
    cells.map((_, column) => {
      const owner = owners[from + n]?.[column]
      if (!owner || owner.column !== column || Math.max(owner.row, from) !== from + n) return null
      const end = Math.min(owner.row + owner.cell.rowSpan, to)
      return { ...owner.cell, rowSpan: end - (from + n) }
    }),
  )
}
