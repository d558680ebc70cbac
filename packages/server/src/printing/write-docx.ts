import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import {
  type OfficialTable,
  officialTable,
  type TableCell as PrintedCell,
} from '@mingbai/core/2-catalogue/official-table'
import {
  AlignmentType,
  Document,
  type ISectionOptions,
  Packer,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
} from 'docx'
import { fonts, type Page, pageOf } from './page-of.ts'

/** A Word document in the official layout, one section a catalogue; the head repeats on each page. */
export async function writeDocx(catalogues: readonly Catalogue[]): Promise<Uint8Array> {
  const sections = catalogues.map(officialTable).map(sectionOf)
  const title = catalogues.map(each => each.title).join('、')
  const file = new Document({ title, creator: '', sections })
  return Packer.toBuffer(file)
}

function sectionOf(table: OfficialTable): ISectionOptions {
  const page = pageOf(table)
  // Word turns the page itself: it is told the upright size.
  const size = {
    width: twips(page.height),
    height: twips(page.width),
    orientation: PageOrientation.LANDSCAPE,
  }
  const margin = twips(page.margin)
  return {
    properties: { page: { size, margin: { top: margin, bottom: margin, left: margin, right: margin } } },
    children: [titleOf(table.title), tableOf(table, page)],
  }
}

function titleOf(title: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 160 },
    children: [run(title, fonts.title[0], 18)],
  })
}

function tableOf(table: OfficialTable, page: Page): Table {
  const columnWidths = page.columnWidths.map(twips)
  const isCentred = table.columns.map(({ kind }) => kind !== 'value')
  const head = table.head.map(cells =>
    rowOf(
      cells,
      cells.map(() => true),
      true,
    ),
  )
  const body = table.body.map(cells => rowOf(cells, isCentred, false))
  return new Table({ columnWidths, layout: TableLayoutType.FIXED, rows: [...head, ...body] })
}

function rowOf(
  cells: readonly (PrintedCell | null)[],
  isCentred: readonly boolean[],
  isHead: boolean,
): TableRow {
  const children = cells.flatMap((cell, n) => (cell ? [cellOf(cell, isCentred[n] ?? false, isHead)] : []))
  return new TableRow({ tableHeader: isHead, cantSplit: true, children })
}

function cellOf({ text, rowSpan, columnSpan }: PrintedCell, isCentred: boolean, isHead: boolean): TableCell {
  const font = isHead ? '黑体' : fonts.text[0]
  return new TableCell({
    rowSpan,
    columnSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 30, bottom: 30, left: 45, right: 45 },
    children: text.split('\n').map(
      line =>
        new Paragraph({
          alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [run(line, font, 9)],
        }),
    ),
  })
}

function run(text: string, font: string, points: number): ParagraphChild {
  return new TextRun({
    text,
    size: points * 2,
    font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: font },
  })
}

/** Millimetres in twentieths of a point. */
function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440)
}
