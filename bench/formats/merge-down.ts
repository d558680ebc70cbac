import type { Holds } from './layouts.ts'
import type { Draft } from './print-text.ts'
import type { PrintedCell, Squares } from './printed-table.ts'

/** Neighbours in a column that mean the same become one cell, as offices merge them: titles, and texts that are equal. */
export function mergeDown(
  body: readonly Squares[],
  columns: readonly Holds[],
  drafts: readonly Draft[],
  onlyTitles: boolean,
): Squares[] {
  const merged = body.map(squares => [...squares])
  columns.forEach((holds, column) => {
    if (onlyTitles && holds.kind !== 'title') return
    let open: PrintedCell | null = null
    body.forEach((_, row) => {
      const below = merged[row]?.[column] ?? null
      const isSame = row > 0 && open !== null && isShared(holds, drafts[row - 1], drafts[row], open, below)
      if (isSame && open && merged[row]) {
        open.rows++
        merged[row][column] = null
      } else open = below
    })
  })
  return merged
}

function isShared(
  holds: Holds,
  above: Draft | undefined,
  own: Draft | undefined,
  open: PrintedCell,
  below: PrintedCell | null,
): boolean {
  if (!above || !own) return false
  if (holds.kind === 'value') return open.text === below?.text && open.text !== ''
  if (holds.kind !== 'title') return false
  const { level } = holds
  const isGroup = level < above.path.length - 1 && level < own.path.length - 1
  return isGroup && [...Array(level + 1).keys()].every(each => above.path[each] === own.path[each])
}
