import type { Note } from '../finding/finding.ts'
import { type DocxText, readDocxText } from './docx-text.ts'
import { type Across, withoutHairs } from './hair-columns.ts'
import type { LaidCell, LaidTable } from './lay-cells.ts'
import { childOf, elementsOf, type XmlElement } from './parse-xml.ts'
import { hiddenRow, hiddenText, looseText, revisedRow, rowDeleted } from './reader-notes.ts'

interface OpenCell extends LaidCell {
  rowSpan: number
  columnSpan: number
}

/**
 * A Word table. Its columns are not counted but spanned, and a cell merged downwards says so again on each row:
 *
 *   │ gridSpan 2      │ vMerge restart │
 *   │ 一级  │ 二级    │ vMerge         │   ← what this cell holds is never shown
 *
 * Older programs merge to the right in the same way: hMerge restart, then hMerge.
 */
export function readDocxTable(table: XmlElement): LaidTable & { readonly deletedRows: readonly Note[] } {
  const cells: OpenCell[] = []
  const notes = new Map<number, readonly Note[]>()
  const deletedRows: Note[] = []
  let open = new Map<number, OpenCell>()
  let row = 0
  const place = withoutHairs(widthsOf(table).map(width => width >= 0 && width < hair))
  for (const element of rowsOf(table)) {
    const properties = childOf(element, 'trPr')
    if (childOf(properties, 'del')) {
      deletedRows.push(
        rowDeleted(
          cellsOf(element)
            .map(cell => readDocxText(cell).lines.join(''))
            .join(''),
        ),
      )
      continue
    }
    row++
    const stillOpen = new Map<number, OpenCell>()
    const texts: DocxText[] = []
    let column = 1 + numberOf(childOf(properties, 'gridBefore'), 0)
    for (const element_ of cellsOf(element)) {
      const span = spanOf(element_)
      const across = place({ column, columnSpan: span })
      column += span
      const cell = cellOf(element_, row, across)
      const left = cells.at(-1)
      if (cell.goesOnToTheRight && left?.row === row) {
        left.columnSpan = across.column + across.columnSpan - left.column
        continue
      }
      const above = cell.isContinued ? open.get(across.column) : undefined
      if (above) above.rowSpan++
      else cells.push(cell.laid)
      if (!cell.isContinued) texts.push(cell.text)
      if (above || cell.isMerged) stillOpen.set(across.column, above ?? cell.laid)
    }
    open = stillOpen
    const said = notesOn(texts, properties)
    if (said.length > 0) notes.set(row, said)
  }
  return { rowCount: row, cells, notes, deletedRows }
}

/** Less than two millimetres, in twentieths of a point: no letter fits in. */
const hair = 100

function widthsOf(table: XmlElement): readonly number[] {
  return elementsOf(childOf(table, 'tblGrid') ?? table)
    .filter(element => element.name === 'gridCol')
    .map(element => Number(element.attributes.w))
}

function spanOf(cell: XmlElement): number {
  return Math.max(1, numberOf(childOf(childOf(cell, 'tcPr'), 'gridSpan'), 1))
}

function cellOf(element: XmlElement, row: number, across: Across) {
  const properties = childOf(element, 'tcPr')
  const merge = childOf(properties, 'vMerge')
  const isContinued = merge !== undefined && merge.attributes.val !== 'restart'
  const toTheRight = childOf(properties, 'hMerge')
  const goesOnToTheRight = toTheRight !== undefined && toTheRight.attributes.val !== 'restart'
  const text = readDocxText(element)
  const laid: OpenCell = {
    row,
    ...across,
    rowSpan: 1,
    text: isContinued ? '' : textOf(text).join('\n'),
  }
  return { laid, text, isContinued, goesOnToTheRight, isMerged: merge !== undefined }
}

/** The lines of a cell, and of whatever hangs or lies in it. */
function textOf({ lines, boxes, tables }: DocxText): readonly string[] {
  return [...lines, ...[...boxes, ...tables].flatMap(inner => textOf(readDocxText(inner)))]
}

function notesOn(texts: readonly DocxText[], properties: XmlElement | undefined): readonly Note[] {
  const isRevised = texts.some(text => text.isRevised) || childOf(properties, 'ins') !== undefined
  const isLoose = texts.some(text => text.boxes.length > 0 || text.tables.length > 0)
  const isHidden = childOf(properties, 'hidden') !== undefined
  return [
    ...(isRevised ? [revisedRow] : []),
    ...(isLoose ? [looseText] : []),
    ...(isHidden ? [hiddenRow] : []),
    ...(texts.some(text => text.hasHidden) ? [hiddenText] : []),
  ]
}

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return within(table, 'tr')
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return within(row, 'tc')
}

/** Content controls and the like may stand between a table and its rows, a row and its cells. */
function within(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(parent).flatMap(child => {
    if (child.name === name) return [child]
    return /^(sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? within(child, name) : []
  })
}

function numberOf(element: XmlElement | undefined, otherwise: number): number {
  const value = Number(element?.attributes.val)
  return Number.isInteger(value) && value >= 0 ? value : otherwise
}
