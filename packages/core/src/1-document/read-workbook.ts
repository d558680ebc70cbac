import { type CellObject, parse_zip, read, type WorkBook, type WorkSheet } from '@e965/xlsx'
import type { Note } from '../finding/finding.ts'
import type { Document, Grid } from './grid.ts'
import { tooManyCells } from './lay-cells.ts'
import { laySheet, type Sheet, type SheetCell } from './lay-sheet.ts'
import { limits } from './limits.ts'
import { type Room, readZip } from './read-zip.ts'
import { hiddenSheet, unreadCell } from './reader-notes.ts'
import { Unreadable } from './unreadable.ts'
import type { Container } from './xlsx-parts.d.ts'

const options = { dense: true, cellStyles: true, cellFormula: false, cellHTML: false, dateNF: 'yyyy/m/d' }

type Parts = Pick<Document, 'grids' | 'notes'>

/** A workbook of the old formats: .xls and its kin. */
export function readXls(bytes: Uint8Array): Parts {
  return partsOf(read(bytes, { ...options, type: 'array' }))
}

/** A workbook whose sheets are binary (.xlsb). Its archive is unpacked under our limits and by nothing else. */
export function readXlsb(bytes: Uint8Array, room?: Room): Parts {
  const files = readZip(bytes, name => /\.(xml|rels|bin)$/u.test(name), room)
  return partsOf(parse_zip(asContainer(files), options))
}

/** Unpacked files as the library holds them. */
function asContainer(files: ReadonlyMap<string, Uint8Array>): Container {
  return {
    FullPaths: [...files.keys()],
    FileIndex: [...files].map(([name, content]) => ({ name, content, type: 2 })),
  }
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
    const laid = laySheet(sheetOf(sheet))
    if (laid.rows.length === 0) return
    notes.push(...laid.notes)
    grids.push({ name, rows: laid.rows })
  })
  if (grids.length === 0) throw new Unreadable('工作簿里没有可见的内容', '取消隐藏目录所在的工作表后再试')
  return { grids, notes }
}

function sheetOf(sheet: WorkSheet): Sheet {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? []
  const cells: SheetCell[] = []
  data.forEach((row, r) => {
    row?.forEach((cell, c) => {
      const text = cell ? textOf(cell) : ''
      const place = { row: r + 1, column: c + 1 }
      if (cell?.t === 'e') cells.push({ ...place, text: '', note: unreadCell(c + 1, text) })
      else if (text !== '') cells.push({ ...place, text })
    })
    if (cells.length > limits.cells) throw tooManyCells()
  })
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    row: s.r + 1,
    column: s.c + 1,
    rowSpan: e.r - s.r + 1,
    columnSpan: e.c - s.c + 1,
  }))
  return {
    cells,
    merges,
    hiddenRows: numbersOf(sheet['!rows'], row => row.hidden),
    hiddenColumns: numbersOf(sheet['!cols'], column => column.hidden),
  }
}

function textOf(cell: CellObject): string {
  return (cell.w ?? String(cell.v ?? '')).replace(/\r\n?/gu, '\n').trim()
}

/** The numbers, from 1, of those that fit; of a sheet's rows and columns some are not there. */
function numbersOf<T>(
  list: readonly T[] | undefined,
  fits: (each: T) => boolean | undefined,
): readonly number[] {
  return (list ?? []).flatMap((each, n) => (each && fits(each) ? [n + 1] : []))
}
