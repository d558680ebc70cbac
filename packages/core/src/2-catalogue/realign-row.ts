import type { Row } from '../1-document/grid.ts'
import type { Note } from '../finding/finding.ts'
import { type Columns, fieldLabels, type ValueField, valueFields } from './columns.ts'
import type { Line, Slot } from './line.ts'
import type { TableContext } from './place-row.ts'
import { realignTicks } from './realign-ticks.ts'
import { kindOf, type ValueKind } from './value-kind.ts'

interface PrintedCell {
  readonly text: string
  readonly column: number
  readonly kind: ValueKind
}

/**
 * A row printed out of its columns, moved back. A text goes where its kind belongs; the ticks go back as one run.
 *
 *   一级│二级      │三级│内容│依据  │时限        │主体│渠道│全社会│特定│…
 *      │户口迁移    │    │    │      │            │    │    │《…》 │20个工作日内│√
 *                                                         └──────┴── printed 4 to the right
 */
export function realignRow(row: Row, page: number, columns: Columns, context: TableContext): Line {
  const cells = row.cells.flatMap((text, index): PrintedCell[] =>
    text === ''
      ? []
      : [{ text, column: index + 1, kind: kindOf(text, context.known, fieldAt(columns, index + 1)) }],
  )
  const firstValue = cells.find(cell => cell.kind !== 'words')?.column ?? Number.POSITIVE_INFINITY
  const words = cells.filter(cell => cell.kind === 'words')
  const titleCells = words.filter(cell => cell.column < firstValue).slice(0, columns.titles.length)
  const titles = placeTitles(row, titleCells, columns)
  const { values, unplaced } = placeValues(row, cells, columns)
  const { ticks, shift, note } = realignTicks(
    cells.filter(cell => cell.kind === 'tick').map(cell => cell.column),
    Math.max(0, ...cells.filter(cell => cell.kind !== 'tick').map(cell => cell.column)),
    row.cells.length,
    columns,
  )
  const strays = [...unplaced, ...words.filter(cell => !titleCells.includes(cell))]
  const notes = [...movedNote(values), ...(note ? [note] : []), ...strays.map(strayNote)]
  return {
    row: row.number,
    page,
    titles,
    values,
    ticks,
    lost: [],
    isBroken: true,
    shift: rowShift(shift, values, columns),
    notes,
  }
}

/** Titles stay where they are printed; where one stands past the title columns, all of them end in the last. */
function placeTitles(row: Row, cells: readonly PrintedCell[], columns: Columns): (Slot | null)[] {
  const titles: (Slot | null)[] = columns.titles.map(() => null)
  const areHome = cells.every(cell => columns.titles.includes(cell.column))
  cells.forEach((cell, n) => {
    const level = areHome ? columns.titles.indexOf(cell.column) : titles.length - cells.length + n
    titles[level] = slotOf(row, cell, columns.titles[level])
  })
  return titles
}

function fieldAt({ values }: Columns, column: number): ValueField | undefined {
  return valueFields.find(field => values[field] === column)
}

function placeValues(row: Row, cells: readonly PrintedCell[], columns: Columns) {
  const values: Partial<Record<ValueField, Slot>> = {}
  const unplaced: PrintedCell[] = []
  for (const cell of cells) {
    if (cell.kind === 'tick' || cell.kind === 'words') continue
    const home = columns.values[cell.kind]
    if (home === undefined || values[cell.kind]) unplaced.push(cell)
    else values[cell.kind] = slotOf(row, cell, home)
  }
  return { values, unplaced }
}

function slotOf(row: Row, cell: PrintedCell, home: number | undefined): Slot {
  return {
    text: cell.text,
    row: row.number,
    column: cell.column,
    how: cell.column === home ? 'stated' : 'repaired',
  }
}

/** How far the whole row moved: the least that any of its cells moved, when all moved one way. */
function rowShift(
  tickShift: number | null,
  values: Partial<Record<ValueField, Slot>>,
  columns: Columns,
): number {
  const shifts = Object.entries(values).map(
    ([field, slot]) => (columns.values[field as ValueField] ?? slot.column) - slot.column,
  )
  if (tickShift !== null) shifts.push(tickShift)
  if (shifts.length === 0) return 0
  const least = Math.min(...shifts)
  return least > 0 ? least : Math.min(0, Math.max(...shifts))
}

function movedNote(values: Partial<Record<ValueField, Slot>>): Note[] {
  const moved = Object.entries(values).filter(([, slot]) => slot.how === 'repaired')
  if (moved.length === 0) return []
  const names = moved.map(([field, slot]) => `第 ${slot.column} 列的${fieldLabels[field as ValueField]}`)
  return [
    {
      code: 'row-out-of-column',
      severity: 'warning',
      column: moved[0]?.[1].column ?? 1,
      what: `这一行印错了列：${names.join('、')}已放回自己的列。`,
      why: '照原样读，会把依据当成内容、把时限当成主体。',
      fix: '对照原文件核对这一行；在原文件里把单元格移回原列后重新读取。',
    },
  ]
}

function strayNote(cell: PrintedCell): Note {
  return {
    code: 'stray-cell',
    severity: 'error',
    column: cell.column,
    what: `第 ${cell.column} 列的“${cell.text}”不知道属于哪一列，没有采用。`,
    why: '放错地方的内容比没有更糟。',
    fix: '对照原文件，把它移到正确的列后重新读取。',
  }
}
