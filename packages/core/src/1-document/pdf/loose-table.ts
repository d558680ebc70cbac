import type { Glyph } from './drawing.ts'
import { linesOf, type PrintedLine } from './lines.ts'
import { runsOf } from './runs.ts'

/** Pieces of one line, each printed apart from the next. */
interface LooseLine {
  readonly middle: number
  readonly size: number
  readonly pieces: readonly PrintedLine[]
}

/** A row of a table without lines, and how far down the page its last line stands. */
export interface LooseRow {
  readonly cells: readonly string[]
  readonly top: number
}

/** At least so many lines, each of at least so many pieces, make a table. */
const fewestLines = 3
const fewestPieces = 4

/**
 * A table that nothing but white space parts. Columns are the strips of the page in which nearly every line leaves
 * room; each line is a row, unless wider gaps show where rows end.
 *
 *   出生登记    《户口登记条例》    20个工作日    √
 *   死亡登记    《户口登记条例》    20个工作日    √
 *
 * Null when the letters are running text.
 */
export function readLooseTable(glyphs: readonly Glyph[]): readonly LooseRow[] | null {
  const lines = looseLines(glyphs)
  const wide = lines.filter(line => line.pieces.length >= fewestPieces)
  if (wide.length < fewestLines) return null
  const first = lines.indexOf(wide[0] as LooseLine)
  const last = lines.indexOf(wide.at(-1) as LooseLine)
  const table = lines.slice(first, last + 1)
  const starts = columnsOf(wide)
  if (starts.length < fewestPieces) return null
  const rows = groupByGaps(table)
  return [
    ...lines.slice(0, first).map(asLine),
    ...rows.map(row => ({ cells: cellsOf(row, starts), top: row[0]?.middle ?? 0 })),
    ...lines.slice(last + 1).map(asLine),
  ]
}

function asLine(line: LooseLine): LooseRow {
  return { cells: [line.pieces.map(piece => piece.text).join(' ')], top: line.middle }
}

function looseLines(glyphs: readonly Glyph[]): readonly LooseLine[] {
  return linesOf(glyphs).map(line => ({
    middle: line.line,
    size: line.size,
    pieces: runsOf(line.glyphs.filter(glyph => glyph.text.trim() !== '')).flatMap(linesOf),
  }))
}

/** Where the columns begin: right of each strip that at most a tenth of the lines print into. */
function columnsOf(lines: readonly LooseLine[]): readonly number[] {
  const right = Math.ceil(Math.max(...lines.flatMap(line => line.pieces.map(piece => piece.end))))
  const printed = new Array<number>(Math.max(0, Math.min(right, 20_000)) + 1).fill(0)
  for (const { pieces } of lines) {
    for (const piece of pieces) {
      for (let x = Math.max(0, Math.floor(piece.start)); x < piece.end && x < printed.length; x++) {
        printed[x] = (printed[x] ?? 0) + 1
      }
    }
  }
  const few = lines.length / 10
  return printed.flatMap((count, x) => (count > few && (printed[x - 1] ?? 0) <= few ? [x] : []))
}

/** Rows of several lines stand further apart than the lines within them. */
function groupByGaps(lines: readonly LooseLine[]): readonly (readonly LooseLine[])[] {
  const gaps = lines.slice(1).map((line, n) => line.middle - (lines[n]?.middle ?? 0))
  const least = Math.min(...gaps)
  const isClose = least < 1.6 * Math.max(...lines.map(line => line.size))
  const hasWide = gaps.some(gap => gap > 1.5 * least)
  if (!isClose || !hasWide) return lines.map(line => [line])
  const rows: LooseLine[][] = []
  lines.forEach((line, n) => {
    if (n > 0 && (gaps[n - 1] ?? 0) <= 1.5 * least) rows.at(-1)?.push(line)
    else rows.push([line])
  })
  return rows
}

function cellsOf(row: readonly LooseLine[], starts: readonly number[]): readonly string[] {
  const cells = starts.map(() => '')
  for (const piece of row.flatMap(line => line.pieces)) {
    const column = Math.max(
      0,
      starts.findLastIndex(
        start => start <= (piece.start + Math.min(piece.end, piece.start + piece.size)) / 2,
      ),
    )
    cells[column] += piece.text
  }
  return cells
}
