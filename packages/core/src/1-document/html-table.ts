import type { Note } from '../finding/finding.ts'
import { type Across, withoutHairs } from './hair-columns.ts'
import { attributeOf, type HtmlNode, isHidden, tagOf, textOf } from './html-node.ts'
import type { LaidCell, LaidTable } from './lay-cells.ts'
import { limits } from './limits.ts'
import { hiddenRow } from './reader-notes.ts'

/**
 * A table of a page. A cell takes the first square that no cell from above reaches into:
 *
 *   │ rowspan 2 │ 出生登记 │
 *   │           │ 死亡登记 │   ← the only cell of its row, in the second column
 */
export function readHtmlTable(table: HtmlNode): LaidTable {
  const cells: LaidCell[] = []
  const notes = new Map<number, readonly Note[]>()
  const holes = new Set<number>()
  const rows = rowsOf(table)
  const isHair = hairsOf(table)
  const place = withoutHairs(isHair)
  /** For each column, the last row that is taken by a cell from above. */
  const takenTo: number[] = []
  rows.forEach((element, n) => {
    const row = n + 1
    let column = 1
    for (const cell of (element.childNodes ?? []).filter(node => /^t[dh]$/.test(tagOf(node)))) {
      while ((takenTo[column] ?? 0) >= row) column++
      const below = rows.length - n
      const rowSpan = Math.min(below, spanOf(cell, 'rowspan') || below)
      const printedSpan = Math.min(limits.columns + 1, spanOf(cell, 'colspan') || 1)
      const columnSpan = wideEnough({ column, columnSpan: printedSpan }, isHair)
      cells.push({ row, rowSpan, ...place({ column, columnSpan }), text: linesOf(textOf(cell)) })
      for (let each = column; each < column + columnSpan; each++) takenTo[each] = row + rowSpan - 1
      column += columnSpan
    }
    if (hasHole(takenTo, row, isHair)) holes.add(row)
    if (isHidden(attributeOf(element, 'style'))) notes.set(row, [hiddenRow])
  })
  return { rowCount: rows.length, cells, notes, holes }
}

/**
 * A cell too few is seen by the row's length, but for where one from above reaches into the end of it:
 *
 *   │ √ │   │ √ │ √ │ rowspan 2 │
 *   │ √ │   │ √ │   │           │   ← only three cells of its own: the fourth square is nobody's
 */
function hasHole(takenTo: readonly number[], row: number, isHair: readonly boolean[]): boolean {
  const last = takenTo.findLastIndex(taken => taken >= row)
  for (let column = 1; column < last; column++)
    if ((takenTo[column] ?? 0) < row && !isHair[column - 1]) return true
  return false
}

/** Which columns are none: LibreOffice writes the width of a hair as that of something wider than the table. */
function hairsOf(table: HtmlNode): readonly boolean[] {
  const whole = pixelsOf(table) ?? Number.POSITIVE_INFINITY
  return columnsOf(table).map(column => (pixelsOf(column) ?? 0) > whole)
}

/** No cell stands in hairs alone: LibreOffice forgets to count the one between the two borders of its neighbour. */
function wideEnough({ column, columnSpan }: Across, isHair: readonly boolean[]): number {
  let span = columnSpan
  while (isHair.slice(column - 1, column - 1 + span).every(Boolean) && column - 1 + span < isHair.length)
    span++
  return span
}

/** Null where it is not written in pixels. */
function pixelsOf(element: HtmlNode): number | null {
  const width = attributeOf(element, 'width') ?? ''
  return /^\d+$/.test(width) ? Number(width) : null
}

function columnsOf(node: HtmlNode): readonly HtmlNode[] {
  return (node.childNodes ?? []).flatMap(child => {
    if (tagOf(child) === 'col') return Array.from({ length: spanOf(child, 'span') || 1 }, () => child)
    return tagOf(child) === 'colgroup' ? columnsOf(child) : []
  })
}

/** A rowspan of 0 reaches to the end of the table. */
function spanOf(cell: HtmlNode, name: string): number {
  const value = Number.parseInt(attributeOf(cell, name) ?? '1', 10)
  return value >= 0 ? value : 1
}

function rowsOf(node: HtmlNode): readonly HtmlNode[] {
  return (node.childNodes ?? []).flatMap(child => {
    if (tagOf(child) === 'tr') return [child]
    return /^(thead|tbody|tfoot)$/.test(tagOf(child)) ? rowsOf(child) : []
  })
}

function linesOf(text: string): string {
  const lines = text.split('\n').map(line => line.trim())
  return lines.filter(line => line !== '').join('\n')
}
