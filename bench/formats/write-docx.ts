import { strToU8, zipSync } from 'fflate'
import type { PrintedTable, Squares } from './printed-table.ts'
import { escapeMarkup } from './write-html.ts'

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const links =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
/** A3, landscape; lengths in twentieths of a point. */
const page = { width: 23811, height: 16838, margin: 720 }

/** A Word document of one table, on as many pages as it takes, its head repeated on each. */
export function writeDocx(table: PrintedTable): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(links),
    'word/document.xml': strToU8(writeDocumentXml(table)),
  })
}

function writeDocumentXml({ title, head, body, columns }: PrintedTable): string {
  const width = Math.floor((page.width - 2 * page.margin) / columns.length)
  const grid = `<w:tblGrid>${columns.map(() => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map(side => `<w:${side} w:val="single" w:sz="4"/>`)
    .join('')
  const rows = [...rowsOf(head, width, true), ...rowsOf(body, width, false)]
  const section = `<w:sectPr><w:pgSz w:w="${page.width}" w:h="${page.height}" w:orient="landscape"/><w:pgMar w:top="720" w:right="720" w:bottom="720" w:left="720"/></w:sectPr>`
  return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs(title)}<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>${grid}${rows.join('')}</w:tbl>${section}</w:body></w:document>`
}

/** A cell that reaches down says so again on each row. */
function rowsOf(squares: readonly Squares[], width: number, isHead: boolean): readonly string[] {
  const open: { until: number; columns: number }[] = []
  return squares.map((row, at) => {
    const cells = row.map((each, column) => {
      if (each) {
        open[column] = { until: at + each.rows, columns: each.columns }
        return cellOf(each.text, each.columns, each.rows > 1 ? '<w:vMerge w:val="restart"/>' : '', width)
      }
      const above = open[column]
      return above && above.until > at ? cellOf('', above.columns, '<w:vMerge/>', width) : ''
    })
    return `<w:tr>${isHead ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`
  })
}

function cellOf(text: string, columns: number, merge: string, width: number): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''
  return `<w:tc><w:tcPr><w:tcW w:w="${width * columns}" w:type="dxa"/>${span}${merge}</w:tcPr>${paragraphs(text)}</w:tc>`
}

function paragraphs(text: string): string {
  return text
    .split('\n')
    .map(each => `<w:p><w:r><w:t xml:space="preserve">${escapeMarkup(each)}</w:t></w:r></w:p>`)
    .join('')
}
