import type { Note } from '../finding/finding.ts'
import { decodeText } from './decode-text.ts'
import { readDocxTable } from './docx-table.ts'
import { readDocxText } from './docx-text.ts'
import type { Document, Row } from './grid.ts'
import { layCells } from './lay-cells.ts'
import { elementsOf, parseXml, type XmlElement } from './parse-xml.ts'
import { type Room, readZip } from './read-zip.ts'
import { Unreadable } from './unreadable.ts'

/** What is of no use is most of the file: how pages, tables, paragraphs and letters look. */
const skipped = new Set([
  ...['sectPr', 'tblPr', 'pPr', 'rPrChange', 'instrText', 'binData'],
  ...['rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'u', 'color', 'spacing', 'w', 'kern', 'position'],
  ...['sz', 'szCs', 'highlight', 'shd', 'fitText', 'snapToGrid', 'lang', 'eastAsianLayout', 'noProof'],
])

/**
 * A Word document: its tables one under another, the lines between them as prose. Rows are counted through all its
 * tables, for one catalogue often takes one table a page.
 */
export function readDocx(bytes: Uint8Array, room?: Room): Pick<Document, 'grids' | 'notes'> {
  const file = readZip(bytes, name => name === 'word/document.xml', room).get('word/document.xml')
  const text = file && decodeText(file)
  if (!text) throw new Unreadable('文档的正文已丢失', '用办公软件打开，另存为 .docx 再试')
  const body = elementsOf(parseXml(text, skipped)).find(element => element.name === 'body')
  const rows: Row[] = []
  const notes: Note[] = []
  if (body) readBlocks(body, rows, notes)
  return { grids: [{ rows }], notes }
}

function readBlocks(parent: XmlElement, rows: Row[], notes: Note[]): void {
  for (const block of elementsOf(parent)) {
    if (block.name === 'tbl') {
      const table = readDocxTable(block)
      notes.push(...table.deletedRows)
      rows.push(...layCells(table, rowsIn(rows)))
    } else if (block.name === 'p') {
      const text = readDocxText(block)
      for (const line of text.lines) rows.push({ number: rowsIn(rows) + 1, cells: [line], isProse: true })
      for (const box of text.boxes) readBlocks(box, rows, notes)
    } else readBlocks(block, rows, notes)
  }
}

/** Lines of text have no number of their own: they go by the row they stand above. */
function rowsIn(rows: readonly Row[]): number {
  return rows.findLast(row => !row.isProse)?.number ?? 0
}
