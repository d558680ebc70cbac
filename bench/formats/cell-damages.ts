import { type Damage, halves, places, putCell } from './damage.ts'
import { cell, columnsOf, type PrintedTable } from './printed-table.ts'
import type { Random } from './random.ts'

/** What happens to tables whose format knows cells: people take some out, part them, and leave some blank. */
export const cellDamages: readonly Damage[] = [
  { name: '少一格', leavesTrace: true, apply: dropCell },
  { name: '多一格', leavesTrace: true, apply: insertCell },
  ...damagesOfMerged(),
]

/** In a workbook no row is longer than another: cells taken out or put in only move what stands right of them. */
export const workbookDamages: readonly Damage[] = [
  { name: '右边各格左移', leavesTrace: true, apply: (table, random) => shift(table, -1, random) },
  { name: '右边各格右移', leavesTrace: true, apply: (table, random) => shift(table, 1, random) },
  ...damagesOfMerged(),
]

function damagesOfMerged(): readonly Damage[] {
  return [
    { name: '一个合并单元格拆开，下面留空', leavesTrace: true, apply: unmergeOne },
    { name: '所有合并单元格拆开，下面留空', leavesTrace: true, apply: unmergeAll },
    { name: '勾横跨两栏', leavesTrace: true, apply: widenTick },
    { name: '一个值变成空白（该列有合并）', leavesTrace: true, apply: blankInMergedColumn },
    { name: '字间加空格、每五字换行', leavesTrace: true, apply: wrapTexts },
    { name: '合并的名称断成两格', leavesTrace: false, apply: partTitle },
    { name: '合并单元格多并一行', leavesTrace: false, apply: mergeTooFar },
  ]
}

/** From a column of titles or values on, where nothing right of it is merged. */
function shift(table: PrintedTable, by: 1 | -1, random: Random): boolean {
  const columns = columnsOf(table, ({ kind }) => kind === 'title' || kind === 'value')
  const places = table.body.flatMap((squares, row) =>
    columns.flatMap(column => {
      const right = squares.slice(column)
      const isFree = right.every(each => each && each.rows === 1 && each.columns === 1)
      const moves = columns.some(each => each > column && squares[each]?.text)
      return isFree && moves ? [{ row, column }] : []
    }),
  )
  if (places.length === 0 || table.body.length < 3) return false
  const { row, column } = random.pick(places)
  const squares = table.body[row] ?? []
  if (by > 0) squares.splice(column, 0, cell(''))
  else squares.splice(column, 1)
  return true
}

function dropCell(table: PrintedTable, random: Random): boolean {
  const row = random.below(table.body.length)
  const squares = table.body[row] ?? []
  const own = squares.flatMap((each, column) =>
    each && column > 0 && each.columns === 1 && each.rows === 1 ? [column] : [],
  )
  if (own.length === 0 || table.body.length < 3) return false
  squares.splice(random.pick(own), 1)
  return true
}

function insertCell(table: PrintedTable, random: Random): boolean {
  const squares = table.body[random.below(table.body.length)] ?? []
  const own = squares.flatMap((each, column) => (each && column > 0 ? [column] : []))
  if (own.length === 0 || table.body.length < 3) return false
  squares.splice(random.pick(own), 0, cell(''))
  return true
}

function merged(table: PrintedTable) {
  return places(
    table,
    table.columns.map((_, n) => n),
    each => each.rows > 1,
  )
}

function unmerge(table: PrintedTable, row: number, column: number, rows: number): void {
  for (let below = row + 1; below < row + rows; below++) {
    const squares = table.body[below]
    if (squares) squares[column] = cell('')
  }
}

function unmergeOne(table: PrintedTable, random: Random): boolean {
  const cells = merged(table)
  if (cells.length < 3) return false
  const place = random.pick(cells)
  unmerge(table, place.row, place.column, place.cell.rows)
  place.cell.rows = 1
  return true
}

function unmergeAll(table: PrintedTable): boolean {
  const cells = merged(table)
  for (const { row, column, cell: each } of cells) {
    unmerge(table, row, column, each.rows)
    each.rows = 1
  }
  return cells.length > 0
}

function partTitle(table: PrintedTable, random: Random): boolean {
  const titles = places(
    table,
    columnsOf(table, holds => holds.kind === 'title'),
    each => each.rows > 1 && [...each.text].length > 3,
  )
  if (titles.length === 0) return false
  const { row, column, cell: title } = random.pick(titles)
  const [head, tail] = halves(title.text, random)
  putCell(table, row + 1 + random.below(title.rows - 1), column, tail)
  title.text = head
  return true
}

function widenTick(table: PrintedTable, random: Random): boolean {
  const ticks = places(
    table,
    columnsOf(table, holds => holds.kind === 'tick'),
    each => each.text === '√',
  ).filter(
    ({ row, column }) =>
      table.columns[column + 1]?.kind === 'tick' && table.body[row]?.[column + 1]?.text === '',
  )
  if (ticks.length === 0) return false
  const { row, column, cell: tick } = random.pick(ticks)
  tick.columns = 2
  const squares = table.body[row]
  if (squares) squares[column + 1] = null
  return true
}

function blankInMergedColumn(table: PrintedTable, random: Random): boolean {
  const columns = columnsOf(table, holds => holds.kind === 'value').filter(
    column => places(table, [column], each => each.rows > 1).length > 0,
  )
  const values = places(table, columns, (each, row) => row > 0 && each.text !== '')
  if (values.length === 0) return false
  random.pick(values).cell.text = ''
  return true
}

function wrapTexts(table: PrintedTable): boolean {
  for (const { cell: each } of places(
    table,
    table.columns.map((_, n) => n),
    ({ text }) => text.length > 6,
  )) {
    if (!each.text.includes('\n') && !/[■□ ]/u.test(each.text))
      each.text = each.text.replace(/(.{5})(?=.)/gu, '$1\n')
  }
  return true
}

function mergeTooFar(table: PrintedTable, random: Random): boolean {
  const cells = merged(table).filter(({ row, column, cell: each }) => {
    const below = table.body[row + each.rows]?.[column]
    return table.columns[column]?.kind === 'value' && below?.rows === 1
  })
  if (cells.length === 0) return false
  const { row, column, cell: each } = random.pick(cells)
  const squares = table.body[row + each.rows]
  if (squares) squares[column] = null
  each.rows++
  return true
}
