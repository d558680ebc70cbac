import {
  type CellObject,
  type ParsingOptions,
  parse_zip,
  read,
  utils,
  type WorkBook,
  type WorkSheet,
} from '@e965/xlsx'
import type { Note } from '../finding/finding.ts'
import type { Document, Grid, Row } from './grid.ts'
import { type LaidCell, layCells, tooManyCells } from './lay-cells.ts'
import { limits } from './limits.ts'
import { type Room, readZip } from './read-zip.ts'
import { hiddenColumn, hiddenRow, hiddenSheet, unreadCell } from './reader-notes.ts'
import { Unreadable } from './unreadable.ts'
import type { Container } from './xlsx-parts.d.ts'

const options: ParsingOptions = {
  dense: true,
  cellStyles: true,
  cellFormula: false,
  cellHTML: false,
  sheetRows: limits.cells / 4,
}

type Parts = Pick<Document, 'grids' | 'notes'>

/** An .xlsx workbook. Its archive is unpacked under our limits and by nothing else. */
export function readXlsx(bytes: Uint8Array, room?: Room): Parts {
  const files = readZip(bytes, name => /\.(xml|rels)$|\.bin$/.test(name), room)
  let cells = 0
  for (const [name, content] of files) if (/worksheets\//.test(name)) cells += countCells(content)
  if (cells > limits.cells) throw tooManyCells()
  return partsOf(parse_zip(asContainer(files), { ...options, sheetStubs: true, cellNF: true }))
}

/** Counts `<c ` and `<c>`, whatever its prefix, before anything is made of them. */
function countCells(xml: Uint8Array): number {
  let count = 0
  for (let at = 1; at < xml.length - 1; at++) {
    const isTag = xml[at] === 0x63 && (xml[at - 1] === 0x3c || xml[at - 1] === 0x3a)
    if (isTag && (xml[at + 1] === 0x20 || xml[at + 1] === 0x3e)) count++
  }
  return count
}

/** Unpacked files as the library holds them. */
function asContainer(files: ReadonlyMap<string, Uint8Array>): Container {
  return {
    FullPaths: [...files.keys()],
    FileIndex: [...files].map(([name, content]) => ({ name, content, type: 2 })),
  }
}

/** A workbook of the old formats: .xls and its kin. */
export function readWorkbook(bytes: Uint8Array): Parts {
  return partsOf(read(bytes, { ...options, type: 'array' }))
}

/** One grid a sheet that people can see. */
function partsOf(book: WorkBook): Parts {
  const notes: Note[] = []
  const grids: Grid[] = []
  book.SheetNames.forEach((name, n) => {
    const sheet = book.Sheets[name]
    if (!sheet?.['!ref']) return
    if (book.Workbook?.Sheets?.[n]?.Hidden) {
      notes.push(hiddenSheet(name))
      return
    }
    notes.push(...columnNotes(sheet))
    grids.push({ name, rows: readSheet(sheet) })
  })
  if (grids.length === 0) throw new Unreadable('工作簿里没有可见的内容', '取消隐藏目录所在的工作表后再试')
  return { grids, notes }
}

function readSheet(sheet: WorkSheet): readonly Row[] {
  const { s, e } = utils.decode_range(sheet['!ref'] ?? 'A1')
  const merges = new Map(
    (sheet['!merges'] ?? []).map(merge => [merge.s.r * limits.columns + merge.s.c, merge]),
  )
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? []
  const cells: LaidCell[] = []
  const merged: LaidCell[] = []
  const notes = new Map<number, readonly Note[]>()
  const rowCount = Math.min(e.r, lastFilled(data)) + 1
  const columnCount = e.c + 1
  if (rowCount * (columnCount - s.c) > limits.cells || columnCount > limits.columns) throw tooManyCells()
  for (let r = 0; r < rowCount; r++) {
    const said: Note[] = sheet['!rows']?.[r]?.hidden ? [hiddenRow] : []
    for (let c = 0; c < columnCount; c++) {
      const cell = data[r]?.[c]
      if (cell?.t === 'e') said.push(unreadCell(c + 1, textOf(cell)))
      const merge = merges.get(r * limits.columns + c)
      const text = cell && cell.t !== 'e' ? textOf(cell) : ''
      // A row is as long as its last cell reaches: the blank ones before it need not be laid.
      if (text === '' && !merge && c < columnCount - 1) continue
      const into = merge ? merged : cells
      into.push({
        row: r + 1,
        column: c + 1,
        rowSpan: merge ? merge.e.r - r + 1 : 1,
        columnSpan: merge ? merge.e.c - c + 1 : 1,
        text,
      })
    }
    if (said.length > 0) notes.set(r + 1, said)
  }
  // Squares under a merged cell are laid first, so that the merged cell covers them.
  return layCells({ rowCount, cells: cells.concat(merged), notes })
}

/** What the sheet shows: a date as a date, not as the number behind it. */
function textOf(cell: CellObject): string {
  return (cell.w ?? String(cell.v ?? '')).replace(/\r\n?/gu, '\n').trim()
}

/** Formats that reach down to row 1,048,576 are no rows. */
function lastFilled(data: readonly (readonly (CellObject | undefined)[] | undefined)[]): number {
  return data.findLastIndex(row => row?.some(cell => cell !== undefined && textOf(cell) !== ''))
}

function columnNotes(sheet: WorkSheet): readonly Note[] {
  return (sheet['!cols'] ?? []).flatMap((column, n) => (column?.hidden ? [hiddenColumn(n + 1)] : []))
}
