import { type Damage, halves, places, putCell } from './damage.ts'
import { cell, columnsOf, type PrintedTable, type Squares } from './printed-table.ts'
import type { Random } from './random.ts'

/** What happens to rows of text: cells lost, moved, glued or wrapped. */
export const rowDamages: readonly Damage[] = [
  ...[1, 2, 3, 4].map(
    (count): Damage => ({
      name: `一行右移 ${count} 列`,
      leavesTrace: true,
      apply: (table, random) => moveRight(table, count, random),
    }),
  ),
  { name: '一行左移 1 列', leavesTrace: true, apply: moveLeft },
  { name: '一行的末尾丢失', leavesTrace: true, apply: cutEnd },
  { name: '一行的空格丢失，末尾补齐', leavesTrace: true, apply: dropBlanks },
  { name: '两格粘连', leavesTrace: true, apply: glueCells },
  { name: '名称折到下一行', leavesTrace: true, apply: wrapTitle },
  { name: '一格内换行，断成两行', leavesTrace: true, apply: breakLine },
  { name: '勾读成 ?', leavesTrace: true, apply: spoilTick },
  { name: '丢失一行（有序号）', leavesTrace: true, apply: loseNumberedRow },
  { name: '丢失一行（无序号）', leavesTrace: false, apply: loseRow },
  { name: '一行的勾右移一栏', leavesTrace: false, apply: moveTicks },
  { name: '勾移到同组另一栏', leavesTrace: false, apply: moveTick },
  { name: '一个值变成空白（别的行都有）', leavesTrace: true, apply: blankAmongFull },
  { name: '一个值变成空白（别的行也有空白）', leavesTrace: false, apply: blankValue },
  { name: '一个字丢失', leavesTrace: false, apply: loseCharacter },
]

/** Mergeless rows only: what a merged cell means to the rows below is damaged by page breaks. */
function pickRow(table: PrintedTable, random: Random): number {
  return 1 + random.below(Math.max(1, table.body.length - 1))
}

function textOf(squares: Squares): string[] {
  return squares.map(each => each?.text ?? '')
}

function setTexts(table: PrintedTable, row: number, texts: readonly string[]): void {
  table.body[row] = texts.map(text => cell(text))
}

/** Columns of titles and values in which a row prints something: what moves there stands under the wrong head. */
function textColumns(table: PrintedTable, texts: readonly string[]): readonly number[] {
  return columnsOf(table, ({ kind }) => kind === 'title' || kind === 'value').filter(
    column => texts[column] !== '',
  )
}

/** Everything right of a column goes to the right; what goes beyond the table is lost or makes the row longer. */
function moveRight(table: PrintedTable, count: number, random: Random): boolean {
  const row = pickRow(table, random)
  const texts = textOf(table.body[row] ?? [])
  const from = random.pick(textColumns(table, texts))
  texts.splice(from, 0, ...Array<string>(count).fill(''))
  const moved = random.chance(0.5) ? texts.slice(0, table.columns.length) : texts
  // What is pushed out altogether leaves blanks, as a merged cell does.
  if (moved.slice(from).every(text => text === '')) return false
  if (standsAsAnother(table, row, moved)) return false
  setTexts(table, row, moved)
  return true
}

/**
 * A title and ticks, and another row prints its own in just these columns: the moved row is one that a sound table may
 * hold. A value would tell by its kind that it stands under another's head; a blank one means the cell above.
 */
function standsAsAnother(table: PrintedTable, row: number, moved: readonly string[]): boolean {
  const values = columnsOf(table, ({ kind }) => kind === 'value' || kind === 'words')
  if (moved.length > table.columns.length || values.some(column => moved[column])) return false
  const marks = columnsOf(table, ({ kind }) => kind === 'title' || kind === 'tick')
  const filled = (texts: readonly string[]) => marks.filter(column => texts[column]).join()
  return table.body.some((squares, n) => n !== row && filled(textOf(squares)) === filled(moved))
}

function moveLeft(table: PrintedTable, random: Random): boolean {
  const row = pickRow(table, random)
  const texts = textOf(table.body[row] ?? [])
  const last = Math.max(...textColumns(table, texts))
  const blanks = texts.flatMap((text, column) => (text === '' && column < last ? [column] : []))
  if (blanks.length === 0) return false
  texts.splice(random.pick(blanks), 1)
  setTexts(table, row, random.chance(0.5) ? [...texts, ''] : texts)
  return true
}

/** Within the columns of ticks, and the row as long as the others: it may as well have been printed so. */
function moveTicks(table: PrintedTable, random: Random): boolean {
  const row = pickRow(table, random)
  const texts = textOf(table.body[row] ?? [])
  const [first] = columnsOf(table, holds => holds.kind === 'tick')
  if (first === undefined || texts.slice(first).every(text => text === '')) return false
  texts.splice(first, 0, '')
  setTexts(table, row, texts.slice(0, table.columns.length))
  return true
}

function cutEnd(table: PrintedTable, random: Random): boolean {
  const row = pickRow(table, random)
  const titles = columnsOf(table, holds => holds.kind === 'title')
  const first = Math.max(...titles) + 1
  const texts = textOf(table.body[row] ?? [])
  const at = first + random.below(texts.length - first)
  // Where no other row keeps the blanks at its end, a row may end anywhere.
  const keepsBlanks = table.body.some((squares, n) => n !== row && textOf(squares).at(-1) === '')
  if (!keepsBlanks || texts.slice(at).every(text => text === '')) return false
  setTexts(table, row, texts.slice(0, at))
  return true
}

function dropBlanks(table: PrintedTable, random: Random): boolean {
  const row = pickRow(table, random)
  const texts = textOf(table.body[row] ?? [])
  const kept = texts.filter(text => text !== '')
  const moves = textColumns(table, texts).some(column => texts[column] !== kept[column])
  if (kept.length < 3 || !moves) return false
  setTexts(
    table,
    row,
    texts.map((_, n) => kept[n] ?? ''),
  )
  return true
}

function glueCells(table: PrintedTable, random: Random): boolean {
  const row = pickRow(table, random)
  const texts = textOf(table.body[row] ?? [])
  const pairs = texts.flatMap((text, n) => (text !== '' && (texts[n + 1] ?? '') !== '' ? [n] : []))
  if (pairs.length === 0) return false
  const at = random.pick(pairs)
  texts.splice(at, 2, `${texts[at]}${texts[at + 1]}`)
  setTexts(table, row, texts)
  return true
}

function wrapTitle(table: PrintedTable, random: Random): boolean {
  const titles = places(
    table,
    columnsOf(table, holds => holds.kind === 'title'),
    (each, row) => row > 0 && each.rows === 1 && [...each.text].length > 3,
  )
  if (titles.length === 0) return false
  const { row, column, cell: title } = random.pick(titles)
  const [head, tail] = halves(title.text, random)
  title.text = head
  table.body.splice(
    row + 1,
    0,
    table.columns.map((_, n) => (n === column ? cell(tail) : null)),
  )
  return true
}

/** A line that ends inside a cell: what follows begins a line of its own, from the first column. */
function breakLine(table: PrintedTable, random: Random): boolean {
  const row = pickRow(table, random)
  const texts = textOf(table.body[row] ?? [])
  const long = texts.flatMap((text, column) => ([...text].length > 3 ? [column] : []))
  if (long.length === 0) return false
  const column = random.pick(long)
  const [head, tail] = halves(texts[column] ?? '', random)
  setTexts(table, row, [...texts.slice(0, column), head])
  table.body.splice(
    row + 1,
    0,
    [tail, ...texts.slice(column + 1)].map(text => cell(text)),
  )
  return true
}

function spoilTick(table: PrintedTable, random: Random): boolean {
  const ticks = ticksOf(table)
  if (ticks.length === 0) return false
  random.pick(ticks).cell.text = random.pick(['?', '/√', 'J', '＊'])
  return true
}

function loseNumberedRow(table: PrintedTable, random: Random): boolean {
  return columnsOf(table, holds => holds.kind === 'ordinal').length > 0 && removeRow(table, random)
}

function loseRow(table: PrintedTable, random: Random): boolean {
  return columnsOf(table, holds => holds.kind === 'ordinal').length === 0 && removeRow(table, random)
}

function removeRow(table: PrintedTable, random: Random): boolean {
  if (table.body.length < 4) return false
  table.body.splice(1 + random.below(table.body.length - 2), 1)
  return true
}

function moveTick(table: PrintedTable, random: Random): boolean {
  const pairs = ticksOf(table).filter(({ row, column }) => {
    const [own, right] = [table.columns[column], table.columns[column + 1]]
    const isPair = own?.kind === 'tick' && right?.kind === 'tick' && own.group === right.group
    return isPair && table.body[row]?.[column + 1]?.text === ''
  })
  if (pairs.length === 0) return false
  const { row, column, cell: tick } = random.pick(pairs)
  tick.text = ''
  putCell(table, row, column + 1, '√')
  return true
}

function ticksOf(table: PrintedTable) {
  return places(
    table,
    columnsOf(table, holds => holds.kind === 'tick'),
    each => each.text === '√',
  )
}

function valuesOf(table: PrintedTable) {
  return places(
    table,
    columnsOf(table, holds => holds.kind === 'value'),
    each => [...each.text].length > 3,
  )
}

function blankValue(table: PrintedTable, random: Random): boolean {
  const values = valuesOf(table).filter(({ row, column }) => row > 0 && !isFull(table, column))
  if (values.length === 0) return false
  random.pick(values).cell.text = ''
  return true
}

function blankAmongFull(table: PrintedTable, random: Random): boolean {
  const values = valuesOf(table).filter(({ row, column }) => row > 0 && isFull(table, column))
  if (values.length === 0 || table.body.length < 8) return false
  random.pick(values).cell.text = ''
  return true
}

function isFull(table: PrintedTable, column: number): boolean {
  return table.body.every(squares => squares[column]?.text)
}

function loseCharacter(table: PrintedTable, random: Random): boolean {
  const values = valuesOf(table)
  if (values.length === 0) return false
  const { cell: value } = random.pick(values)
  const characters = [...value.text]
  characters.splice(random.below(characters.length), 1)
  value.text = characters.join('')
  return true
}
