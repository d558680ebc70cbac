import type { Note } from '../../finding/finding.ts'
import type { Row } from '../grid.ts'
import type { LaidCell, LaidTable } from '../lay-cells.ts'
import { looseText } from '../reader-notes.ts'
import { cellText, isFilled, marginOf, standingLines } from './cell-text.ts'
import { cellsOfFrame, type FrameCell } from './cells-of-frame.ts'
import type { Glyph } from './drawing.ts'
import type { Frame } from './find-frames.ts'
import { linesOf } from './lines.ts'
import {
  brokenBorder,
  lineEndUnsure,
  textCut,
  textOverBorder,
  textUnseen,
  unsureLetter,
} from './pdf-notes.ts'
import { placeText } from './place-text.ts'

/** A table with lines, and the letters that stand beside it. */
export interface RuledTable extends LaidTable {
  readonly outside: readonly Glyph[]
  /** The columns whose last cell is so full that its text may go on over the page. */
  readonly fullColumns: ReadonlySet<number>
}

/** @param inner tables that stand within a cell of this one */
export function readRuledTable(frame: Frame, glyphs: readonly Glyph[], inner: readonly Frame[]): RuledTable {
  const cells = cellsOfFrame(frame)
  const { texts, overrun, cut, unseen, outside } = placeText(glyphs, cells)
  const filled = cells.map(cell => ({ cell, lines: linesOf(texts.get(cell) ?? []) }))
  const margin = marginOf(filled)
  const rowCount = frame.ys.length - 1
  // Below the head and at the end of the page stand halves of what a page break cut: they teach nothing.
  const isWhole = ({ row, rowSpan }: FrameCell) => row > 3 && row + rowSpan <= rowCount
  const columns = new Set(cells.map(cell => cell.column))
  const ends = new Map(
    [...columns].map(column => {
      const own = filled.filter(({ cell }) => cell.column === column && isWhole(cell))
      return [column, { margin, standing: standingLines(own, margin) }]
    }),
  )
  const notes = new Map<number, Note[]>()
  const say = (row: number, note: Note) => {
    const said = notes.get(row)
    if (!said) notes.set(row, [note])
    else if (!said.some(each => each.what === note.what)) said.push(note)
  }
  const joined = new Map<number, Row['joinedLines'] & {}>()
  const laid: LaidCell[] = filled.map(each => {
    const { cell } = each
    const { row, column, rowSpan, columnSpan } = cell
    const { text, joinedLines } = cellText(each, ends.get(column) ?? { margin, standing: new Set() })
    if (joinedLines.length > 0) {
      say(row, lineEndUnsure(column))
      joined.set(row, [...(joined.get(row) ?? []), ...joinedLines])
    }
    if (cell.isUnsure) for (let each = row; each < row + rowSpan; each++) say(each, brokenBorder(column))
    if (overrun.has(cell)) say(row, textOverBorder(column))
    if (cut.has(cell)) for (let each = row; each < row + rowSpan; each++) say(each, textCut(column))
    if (unseen.has(cell)) say(row, textUnseen(column))
    if (texts.get(cell)?.some(glyph => glyph.isUnsure) || each.lines.some(line => line.isOverprinted))
      say(row, unsureLetter(column))
    if (inner.some(frame => isWithin(frame, cell))) say(row, looseText)
    return { row, column, rowSpan, columnSpan, text }
  })
  const full = filled.filter(each => each.cell.row + each.cell.rowSpan > rowCount && isFilled(each, margin))
  const fullColumns = new Set(full.map(({ cell }) => cell.column))
  return { rowCount, cells: laid, notes, joinedLines: joined, outside, fullColumns }
}

function isWithin(inner: Frame, { left, right, top, bottom }: FrameCell): boolean {
  return inner.left >= left && inner.right <= right && inner.top >= top && inner.bottom <= bottom
}
