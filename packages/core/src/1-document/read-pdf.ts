import type { Note } from '../finding/finding.ts'
import type { Document, Row } from './grid.ts'
import { layCells } from './lay-cells.ts'
import { continueTable } from './pdf/continue-table.ts'
import { hasDamagedStream } from './pdf/damaged-streams.ts'
import type { Drawing, Glyph } from './pdf/drawing.ts'
import { type Frame, findFrames } from './pdf/find-frames.ts'
import { linesOf } from './pdf/lines.ts'
import { readLooseTable } from './pdf/loose-table.ts'
import type { PagePart } from './pdf/page-part.ts'
import { damagedFile, noRulingLines, pageWithoutText, recognised, slantedText } from './pdf/pdf-notes.ts'
import { drawPages } from './pdf/pdfjs.ts'
import { readRuledTable } from './pdf/ruled-table.ts'
import { withoutDoubles } from './pdf/runs.ts'
import { shareColumns } from './pdf/share-columns.ts'
import type { Room } from './read-zip.ts'
import { Unreadable } from './unreadable.ts'

/**
 * A PDF: its tables as their lines draw them, the lines of text between them as prose. Rows are counted through all
 * its pages. What the geometry leaves open is said at its row.
 */
export async function readPdf(bytes: Uint8Array, _room: Room): Promise<Pick<Document, 'grids' | 'notes'>> {
  const drawings = await drawPages(bytes)
  if (drawings.every(isWithoutText)) {
    throw new Unreadable(
      'PDF 里没有文字，是扫描的图片',
      '找原来的 .docx 或 .xlsx；只有纸质的，用文字识别软件转成 .docx 再试',
    )
  }
  const printed = drawings.flatMap(({ glyphs }) => glyphs)
  if (printed.filter(glyph => glyph.isUnsure).length * 2 > printed.length) {
    throw new Unreadable(
      'PDF 的字体没有写明每个字是什么，读不出文字',
      '换成原来的 .docx 或 .xlsx；没有的，用文字识别软件转成 .docx 再试',
    )
  }
  const pages = shareColumns(drawings.map(({ rules }) => findFrames(rules)))
  const rows: Row[] = []
  let open = nothingOpen
  drawings.forEach((drawing, n) => {
    const { frames, goesOn } = pages[n] ?? { frames: [], goesOn: false }
    open = readPage(drawing, frames, rows, goesOn ? open : nothingOpen)
  })
  const isDamaged = hasDamagedStream(bytes)
  const said = isDamaged ? rows.map(row => (row.isProse ? row : noted(row, damagedFile))) : rows
  return { grids: [{ rows: said }], notes: [...(isDamaged ? [damagedFile] : []), ...notesOn(drawings)] }
}

const nothingOpen: PagePart = { rows: [], fullColumns: new Set() }

/** Adds a page's rows; gives back the table with which it ends, from its first page on. */
function readPage(drawing: Drawing, frames: readonly Frame[], rows: Row[], before: PagePart): PagePart {
  let glyphs = withoutDoubles(drawing.glyphs)
  const isRecognised = glyphs.length > 0 && glyphs.every(glyph => glyph.isInvisible)
  const outer = frames.filter(frame => !frames.some(other => contains(other, frame)))
  const tables = outer.map(frame => {
    const inner = frames.filter(other => contains(frame, other))
    const table = readRuledTable(frame, glyphs, inner)
    glyphs = table.outside
    return { frame, table }
  })
  let open = nothingOpen
  let waiting = glyphs
  tables.forEach(({ frame, table }, n) => {
    addProse(
      waiting.filter(glyph => glyph.bottom <= frame.top + glyph.size),
      rows,
    )
    waiting = waiting.filter(glyph => glyph.bottom > frame.top + glyph.size)
    const laid = layCells(table, rowsIn(rows)).map(row => (isRecognised ? noted(row, recognised) : row))
    const { fullColumns } = table
    const joined = continueTable(n === 0 ? before : nothingOpen, { rows: laid, fullColumns })
    for (const row of joined.above) rows[rows.findIndex(each => isSame(each, row))] = row
    rows.push(...joined.rows)
    open = { rows: [...joined.above, ...joined.rows], fullColumns }
  })
  if (tables.length > 0) addProse(waiting, rows)
  else addLoose(waiting, rows, isRecognised)
  return open
}

function isSame(one: Row, other: Row): boolean {
  return !one.isProse && one.number === other.number
}

function addProse(glyphs: readonly Glyph[], rows: Row[]): void {
  for (const { text } of linesOf(glyphs))
    rows.push({ number: rowsIn(rows) + 1, cells: [text], isProse: true })
}

function addLoose(glyphs: readonly Glyph[], rows: Row[], isRecognised: boolean): void {
  const loose = readLooseTable(glyphs)
  if (!loose) {
    addProse(glyphs, rows)
    return
  }
  for (const { cells } of loose) {
    const number = rowsIn(rows) + 1
    if (cells.length === 1) rows.push({ number, cells, isProse: true })
    else rows.push({ number, cells, notes: [noRulingLines, ...(isRecognised ? [recognised] : [])] })
  }
}

function noted(row: Row, note: Note): Row {
  return { ...row, notes: [...(row.notes ?? []), note] }
}

function contains(outer: Frame, inner: Frame): boolean {
  return (
    outer !== inner &&
    outer.left <= inner.left &&
    outer.right >= inner.right &&
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom
  )
}

function isWithoutText({ glyphs }: Drawing): boolean {
  return glyphs.every(glyph => glyph.text.trim() === '')
}

function notesOn(drawings: readonly Drawing[]): readonly Note[] {
  const blank = drawings.flatMap((drawing, n) => (isWithoutText(drawing) ? [pageWithoutText(n + 1)] : []))
  return [...blank, ...(drawings.some(drawing => drawing.hasSlanted) ? [slantedText] : [])]
}

function rowsIn(rows: readonly Row[]): number {
  return rows.findLast(row => !row.isProse)?.number ?? 0
}
