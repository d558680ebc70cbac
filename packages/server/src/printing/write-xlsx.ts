import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import {
  type OfficialTable,
  officialTable,
  type TableCell,
  type TableRow,
} from '@mingbai/core/2-catalogue/official-table'
import writeExcelFile, { type CellObject, type Feature, type Image } from 'write-excel-file/node'
import { Refusal } from '../refusal.ts'
import { fonts, type Page, pageOf } from './page-of.ts'
import { rowHeights } from './row-heights.ts'

/** More than this a spreadsheet program does not open. */
const longestCell = 32_767
const points = 10

/** A workbook in the official layout, one sheet a catalogue; the head stays in sight, and repeats on each printed page. */
export async function writeXlsx(catalogues: readonly Catalogue[]): Promise<Uint8Array> {
  return writeBook(catalogues.map((catalogue, n) => sheetOf(officialTable(catalogue), n)))
}

export function writeBook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeExcelFile([...sheets], { features: [printedPages(sheets)] }).toBuffer()
}

export interface Sheet {
  readonly sheet: string
  readonly data: (CellObject | null)[][]
  readonly columns: { readonly width: number }[]
  /** The title and the head. */
  readonly stickyRowsCount: number
  readonly showGridLines: boolean
  readonly paper: Page['paper']
}

/** One catalogue's sheet: its title over all columns, the head, then a row an item. */
export function sheetOf(table: OfficialTable, position: number): Sheet {
  const page = pageOf(table)
  const heights = rowHeights([...table.head, ...table.body], page.columnWidths, points)
  const title: CellObject = {
    ...textCell(table.title),
    columnSpan: table.columns.length,
    fontFamily: fonts.title[0],
    fontSize: 18,
    align: 'center',
    alignVertical: 'center',
    height: 36,
  }
  return {
    data: [
      [title, ...Array.from({ length: table.columns.length - 1 }, () => null)],
      ...[...table.head, ...table.body].map((row, n) =>
        cellsOf(row, table, n < table.head.length).map(cell => cell && { ...cell, height: heights[n] ?? 0 }),
      ),
    ],
    sheet: position === 0 ? '目录' : `目录${position + 1}`,
    columns: page.columnWidths.map(width => ({ width: width / 1.9 })),
    stickyRowsCount: 1 + table.head.length,
    showGridLines: false,
    paper: page.paper,
  }
}

function cellsOf(row: TableRow, { columns }: OfficialTable, isHead: boolean): (CellObject | null)[] {
  return row.map((cell, n) => cell && cellOf(cell, isHead || columns[n]?.kind !== 'value', isHead))
}

export function cellOf(
  { text, rowSpan, columnSpan }: TableCell,
  isCentred: boolean,
  isHead: boolean,
): CellObject {
  return {
    ...textCell(text),
    rowSpan,
    columnSpan,
    fontFamily: isHead ? '黑体' : fonts.text[0],
    fontSize: points,
    wrap: true,
    align: isCentred ? 'center' : 'left',
    alignVertical: 'center',
    borderStyle: 'thin',
    borderColor: '#000000',
  }
}

export function textCell(text: string): CellObject {
  if (text.length > longestCell)
    throw new Refusal(
      `“${text.slice(0, 20)}……”有 ${text.length} 个字，工作簿的一格最多写 ${longestCell} 个；请改用 --to docx 或 csv。`,
    )
  return { value: text, type: String }
}

/** What the library has no option for: the paper, one page wide, and the heads printed on each. */
function printedPages(sheets: readonly Sheet[]): Feature<Image['content']> {
  const names = sheets.map(
    ({ sheet, stickyRowsCount }, n) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${n}">'${sheet}'!$2:$${stickyRowsCount}</definedName>`,
  )
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: xml =>
            xml.replace('</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const size = sheets[sheetIndex]?.paper === 'A3' ? 8 : 9
            const setup = `<pageSetup paperSize="${size}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`
            const margins =
              '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.2" footer="0.2"/>'
            return xml
              .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace('</worksheet>', `${margins}${setup}</worksheet>`)
          },
        },
      },
    },
  }
}
