import type { Note } from '../finding/finding.ts'
import { decodeText } from './decode-text.ts'
import type { Document, Grid } from './grid.ts'
import { laySheet } from './lay-sheet.ts'
import { childOf, elementsOf, parseXml, type XmlElement } from './parse-xml.ts'
import { type Room, readZip } from './read-zip.ts'
import { hiddenSheet } from './reader-notes.ts'
import { Unreadable } from './unreadable.ts'
import { numberFormats } from './xlsx/number-formats.ts'
import { sharedStrings } from './xlsx/shared-strings.ts'
import { sheetCells } from './xlsx/sheet-cells.ts'

/**
 * An .xlsx workbook: one grid a sheet that people can see. The workbook names its sheets, and its relations say which
 * file of the archive holds each, the texts and the styles:
 *
 *   xl/workbook.xml              <sheet name="公安" r:id="rId2"/>
 *   xl/_rels/workbook.xml.rels   <Relationship Id="rId2" Type="…/worksheet" Target="worksheets/sheet1.xml"/>
 */
export async function readXlsx(bytes: Uint8Array, room?: Room): Promise<Pick<Document, 'grids' | 'notes'>> {
  const files = readZip(bytes, name => /^xl\/.*\.(xml|rels)$/u.test(name) && !isUseless(name), room)
  const textOf = (name: string): string => {
    const content = files.get(name)
    const text = content && decodeText(content)
    if (!text) throw new Unreadable(`工作簿缺了 ${name} 这一部分`, '用办公软件打开，另存一份再试')
    return text
  }
  const workbook = parseXml(textOf('xl/workbook.xml'))
  const relations = elementsOf(parseXml(textOf('xl/_rels/workbook.xml.rels'))).map(each => each.attributes)
  const partOf = (kind: string) => {
    const relation = relations.find(({ Type }) => Type?.endsWith(`/${kind}`))
    return relation ? textOf(fileOf(relation.Target)) : null
  }
  const strings = sharedStrings(partOf('sharedStrings') ?? '<sst/>')
  const formats = numberFormats(partOf('styles') ?? '<styleSheet/>')
  const is1904 = /^(1|true)$/u.test(childOf(workbook, 'workbookPr')?.attributes.date1904 ?? '')
  const notes: Note[] = []
  const grids: Grid[] = []
  for (const { name, isHidden, id } of sheetsOf(workbook)) {
    const relation = relations.find(({ Id }) => Id === id)
    if (!relation) throw new Unreadable(`工作表“${name}”的内容不在文件里`, '用办公软件打开，另存一份再试')
    // A sheet may also be a chart, which has no cells.
    if (!relation.Type?.endsWith('/worksheet')) continue
    if (isHidden) {
      notes.push(hiddenSheet(name))
      continue
    }
    const sheet = sheetCells(textOf(fileOf(relation.Target)), strings, formats)
    const isShown = sheet.cells.every(cell => !cell.unshown)
    // Its library takes a moment to load, and few sheets need it.
    const cells = isShown
      ? sheet.cells
      : (await import('./xlsx/show-values.ts')).showValues(sheet.cells, is1904)
    const laid = laySheet({ ...sheet, cells })
    if (laid.rows.length === 0) continue
    notes.push(...laid.notes)
    grids.push({ name, rows: laid.rows })
  }
  if (grids.length === 0) throw new Unreadable('工作簿里没有可见的内容', '取消隐藏目录所在的工作表后再试')
  return { grids, notes }
}

function sheetsOf(workbook: XmlElement) {
  const sheets = childOf(workbook, 'sheets')
  return (sheets ? elementsOf(sheets) : []).map(({ attributes: { name = '', state, id } }) => ({
    name,
    id,
    isHidden: state === 'hidden' || state === 'veryHidden',
  }))
}

/** A target is named from the folder of the workbook, or from the top. */
function fileOf(target = ''): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`
}

/** Pictures' places, themes and what the last person looked at are most of some workbooks. */
function isUseless(name: string): boolean {
  return /^xl\/(theme|drawings|charts|media|printerSettings|externalLinks|pivot\w+)\//u.test(name)
}
