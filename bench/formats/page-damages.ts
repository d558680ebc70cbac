import type { ValueField } from '../../packages/core/src/2-catalogue/columns.ts'
import { type Damage, halves, places, putCell } from './damage.ts'
import { columnsOf, type PrintedTable } from './printed-table.ts'
import type { Random } from './random.ts'

/** What page breaks do to text. All of them leave a trace: the head printed again, where the cut is. */
export const pageDamages: readonly Damage[] = [
  { name: '换页（表头重印，内容未断）', leavesTrace: true, apply: breakPage },
  { name: '一级事项被换页切开', leavesTrace: true, apply: (table, random) => cutTitle(table, 0, random) },
  { name: '二级事项被换页切开', leavesTrace: true, apply: (table, random) => cutTitle(table, 1, random) },
  ...(['elements', 'legalBasis', 'timeLimit', 'agency', 'channels'] as const).map(
    (field): Damage => ({
      name: `${field} 被换页切开`,
      leavesTrace: true,
      apply: (table, random) => cutColumn(table, valueColumns(table, field), random),
    }),
  ),
  { name: '整行被换页切开', leavesTrace: true, apply: cutRow },
]

function valueColumns(table: PrintedTable, field: ValueField): readonly number[] {
  return columnsOf(table, holds => holds.kind === 'value' && holds.field === field)
}

function breakPage(table: PrintedTable, random: Random): boolean {
  if (table.body.length < 3) return false
  table.breaks.push(1 + random.below(table.body.length - 1))
  return true
}

function cutTitle(table: PrintedTable, level: number, random: Random): boolean {
  return cutColumn(
    table,
    columnsOf(table, holds => holds.kind === 'title' && holds.level === level),
    random,
  )
}

/** A merged cell over a break: its text is cut where the page ends, and so may be those beside it. */
function cutColumn(table: PrintedTable, columns: readonly number[], random: Random): boolean {
  const merged = places(table, columns, each => each.rows > 1 && [...each.text].length > 1)
  if (merged.length === 0) return false
  const { row, column, cell } = random.pick(merged)
  const at = row + 1 + random.below(cell.rows - 1)
  const beside = places(
    table,
    table.columns.map((_, n) => n),
    (each, start) => each.rows > 1 && start < at && start + each.rows > at && [...each.text].length > 1,
  )
  for (const place of beside) {
    if (place.column !== column && !random.chance(0.3)) continue
    const [head, tail] = halves(place.cell.text, random)
    putCell(table, at, place.column, tail)
    place.cell.text = head
  }
  table.breaks.push(at)
  return true
}

/** The break goes through a row: what did not fit stands on the next page, without its ordinal. */
function cutRow(table: PrintedTable, random: Random): boolean {
  const candidates = table.body.flatMap((squares, row) =>
    row > 0 && squares.every(each => !each || each.rows === 1) ? [row] : [],
  )
  if (candidates.length === 0) return false
  const row = random.pick(candidates)
  const upper = table.body[row] ?? []
  const lower = upper.map((each, column) => {
    const isText = table.columns[column]?.kind === 'title' || table.columns[column]?.kind === 'value'
    if (!each || !isText || [...each.text].length < 4 || random.chance(0.3)) return null
    const [head, tail] = halves(each.text, random)
    each.text = head
    return { text: tail, rows: 1, columns: 1 }
  })
  if (lower.every(each => each === null)) return false
  table.body.splice(row + 1, 0, lower)
  table.breaks.push(row + 1)
  return true
}
