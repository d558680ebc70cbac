import type { Box, Glyph } from './drawing.ts'
import { near } from './join-rules.ts'
import { runsOf } from './runs.ts'

export interface Placed<Cell> {
  readonly texts: ReadonlyMap<Cell, readonly Glyph[]>
  /** Cells whose border a text runs over, so that it may belong to the next one. */
  readonly overrun: ReadonlySet<Cell>
  /** Cells whose text the page cut where the cell ends. */
  readonly cut: ReadonlySet<Cell>
  /** Cells whose text stands where this page does not show it. */
  readonly unseen: ReadonlySet<Cell>
  /** What stands in no cell. */
  readonly outside: readonly Glyph[]
}

/**
 * Puts letters into the cells they stand in. Neighbours' texts may be printed in one go: a border between two letters
 * parts them; a border through a letter parts nothing, and the text stays with the cell in which it begins.
 *
 *   │县公安局│政府网站│   → two texts
 *   │自形成之日起20个工作日│内│   → one, and doubtful
 */
export function placeText<Cell extends Box>(glyphs: readonly Glyph[], cells: readonly Cell[]): Placed<Cell> {
  const texts = new Map<Cell, Glyph[]>()
  const overrun = new Set<Cell>()
  const cut = new Set<Cell>()
  const unseen = new Set<Cell>()
  const outside: Glyph[] = []
  const rows = byTop(cells)
  for (const run of runsOf(glyphs)) {
    let current: Cell | undefined
    let last: Glyph | undefined
    for (const glyph of run) {
      const window = glyph.window && cellOfWindow(rows, glyph.window)
      const own = window ?? (isUnseen(glyph) ? cellBesideWindow(rows, glyph) : cellAt(rows, glyph))
      const isOver = !window && current && own !== current && last && runsOver(current, last, glyph)
      if (isOver && current) overrun.add(current)
      const cell: Cell | undefined = isOver ? current : own
      if (window) cut.add(window)
      else if (cell && isUnseen(glyph)) unseen.add(cell)
      else if (cell && isOverEdge(cell, glyph)) overrun.add(cell)
      if (!cell) outside.push(glyph)
      else if (texts.has(cell)) texts.get(cell)?.push(glyph)
      else texts.set(cell, [glyph])
      current = cell
      last = glyph
    }
  }
  return { texts, overrun, cut, unseen, outside }
}

type Rows<Cell> = ReadonlyMap<number, readonly Cell[]>
const band = 40

/** Cells by the horizontal bands of the page they reach into, so that few are asked for each letter. */
function byTop<Cell extends Box>(cells: readonly Cell[]): Rows<Cell> {
  const rows = new Map<number, Cell[]>()
  for (const cell of cells) {
    for (let n = Math.floor(cell.top / band); n <= Math.floor(cell.bottom / band); n++) {
      rows.set(n, [...(rows.get(n) ?? []), cell])
    }
  }
  return rows
}

function cellAt<Cell extends Box>(rows: Rows<Cell>, { left, right, top, bottom }: Box): Cell | undefined {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return rows
    .get(Math.floor(y / band))
    ?.find(cell => x >= cell.left && x < cell.right && y >= cell.top && y < cell.bottom)
}

/**
 * A spreadsheet prints a cell through a window as large as the cell: what has no room there is in the file, and unseen.
 * A window that holds more than a cell is the page's.
 */
function cellOfWindow<Cell extends Box>(rows: Rows<Cell>, window: Box): Cell | undefined {
  const cell = cellAt(rows, window)
  return cell && isWithin(window, cell) ? cell : undefined
}

function isUnseen({ top, bottom, window }: Glyph): boolean {
  const y = (top + bottom) / 2
  return window !== undefined && (y < window.top || y > window.bottom)
}

/**
 * A spreadsheet prints the text of a merged cell on every page that the cell reaches into, in the middle of the whole,
 * through a window as high as the cell's part on this page and as wide as the page:
 *
 *   │民政公示│ 8│出生登记│     seen on this page
 *   ├╌╌╌╌╌╌╌╌┼──┼────────┤ ← page break, where the window of the next page begins
 *   │ unseen │ 9│死亡登记│     the cell says 民政公示 here, too; the text stands above the window
 */
function cellBesideWindow<Cell extends Box>(rows: Rows<Cell>, glyph: Glyph): Cell | undefined {
  const { top, bottom } = glyph.window as Box
  const cell = cellAt(rows, { ...glyph, top, bottom })
  return cell && Math.abs(cell.top - top) <= near && Math.abs(cell.bottom - bottom) <= near ? cell : undefined
}

function isWithin(window: Box, cell: Box): boolean {
  return (
    window.left >= cell.left - near &&
    window.right <= cell.right + near &&
    window.top >= cell.top - near &&
    window.bottom <= cell.bottom + near
  )
}

/** Whether the border that parts two letters of one run cuts into one of them. */
function runsOver(cell: Box, last: Glyph, next: Glyph): boolean {
  if (last.towards !== 'right' || next.text.trim() === '') return false
  const slack = 0.12 * next.size
  return (
    last.right > cell.right + slack || (next.left < cell.right - slack && next.right > cell.right + slack)
  )
}

/** A line of text that a border runs through. */
function isOverEdge(cell: Box, glyph: Glyph): boolean {
  const slack = 0.2 * glyph.size
  return glyph.text.trim() !== '' && (glyph.top < cell.top - slack || glyph.bottom > cell.bottom + slack)
}
