import type { Row } from '../grid.ts'

/** How many rows at the top repeat the head of the first page. */
export function repeatedHead(above: readonly Row[], rows: readonly Row[]): number {
  const count = rows.findIndex((row, n) => !above[n] || !repeats(row, above[n]))
  return Math.max(count, 0)
}

/**
 * Some programs print less of a cell where the head is repeated: what has no room in it runs over the row below. No
 * two cells of a head say the same; those of a row with ticks do.
 */
function repeats({ cells }: Row, above: Row): boolean {
  const differing = cells.flatMap((text, n) =>
    text === above.cells[n] ? [] : [{ text, whole: above.cells[n] }],
  )
  return (
    cells.length === above.cells.length &&
    (differing.length === 0 || isUnlike(cells)) &&
    differing.length * 4 <= cells.length &&
    differing.every(({ text, whole }) => text.length > 2 && whole?.startsWith(text))
  )
}

function isUnlike(cells: readonly string[]): boolean {
  const printed = cells.filter(text => text !== '')
  return new Set(printed).size === printed.length
}
