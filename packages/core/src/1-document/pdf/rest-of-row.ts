import { cellAt, coverAt, originAt, type Printed, type Row } from '../grid.ts'
import type { PagePart } from './page-part.ts'

/**
 * Where every row prints ticks, one that prints none, nor anything where the last row is blank, is the rest of that
 * row; where not every row does, only if its texts had run out of room.
 */
export function isRestOfRow(first: Row, { rows, fullColumns }: PagePart, head: number): boolean {
  const last = rows.at(-1) as Row
  const columns = first.cells.map((_, n) => n + 1)
  const ticked = columns.filter(column => hasTick(last, column))
  const printed = columns.filter(column => cellAt(first, column) !== '')
  const full = printed.filter(column => fullColumns.has(column))
  const heads = rows.slice(0, Math.max(head, 1)).map(textOf)
  const isCertain = rows.every(
    row => heads.includes(textOf(row)) || columns.some(column => hasTick(row, column)),
  )
  return (
    ticked.length > 0 &&
    printed.length > 0 &&
    ticked.every(column => cellAt(first, column) === '') &&
    printed.every(column => originAt(last, column).text.length > 2) &&
    columns.every(column => isAlike(coverAt(first, column), first, coverAt(last, column), last)) &&
    full.length * 2 >= (isCertain ? 0 : printed.length)
  )
}

/** Whether both rows merge this square with its left neighbour, or neither does. */
function isAlike(one: Printed | null, oneRow: Row, other: Printed | null, otherRow: Row): boolean {
  return (one?.row === oneRow.number) === (other?.row === otherRow.number)
}

function hasTick(row: Row, column: number): boolean {
  const text = cellAt(row, column) ?? ''
  return text !== '' && text.length <= 2 && coverAt(row, column) === null
}

function textOf(row: Row): string {
  return row.cells.join('\t')
}
