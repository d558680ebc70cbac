import { tooManyCells } from '../lay-cells.ts'
import type { Merge, Sheet, SheetCell } from '../lay-sheet.ts'
import { limits } from '../limits.ts'
import { unreadCell } from '../reader-notes.ts'
import { Unreadable } from '../unreadable.ts'
import { walkXml } from '../walk-xml.ts'
import { mergeOf, placeOf } from './cell-place.ts'
import type { NumberFormat } from './number-formats.ts'
import { cleaned } from './shared-strings.ts'

/** A cell, and what must still be formatted to be shown. */
export interface XlsxCell extends SheetCell {
  readonly unshown?: { readonly value: string | number; readonly format: NumberFormat }
}

export interface XlsxSheet extends Sheet {
  readonly cells: readonly XlsxCell[]
}

const skipped = new Set([
  'f',
  'rPh',
  'rPr',
  'extLst',
  'sheetViews',
  'conditionalFormatting',
  'dataValidations',
])

/**
 * The cells of a sheet that hold something. A cell names its text by number, or holds it itself; a row or a cell that
 * does not say where it stands follows the one before:
 *
 *   <row r="4"> <c r="A4" t="s"><v>19</v></c> <c t="inlineStr"><is><t>出生登记</t></is></c> </row>
 */
export function sheetCells(
  xml: string,
  strings: readonly string[],
  formats: readonly NumberFormat[],
): XlsxSheet {
  const cells: XlsxCell[] = []
  const merges: Merge[] = []
  const hiddenRows: number[] = []
  const hiddenColumns = new Set<number>()
  let [row, column] = [0, 0]
  let [type, style] = ['', 0]
  let content = ''
  let isContent = false
  walkXml(xml, skipped, {
    open: (name, { r, s, t, hidden, min, max, ref }) => {
      isContent = name === 'v' || name === 't'
      if (name === 'c') {
        column = r ? placeOf(r).column : column + 1
        ;[type, style, content] = [t ?? 'n', Number(s ?? 0), '']
      } else if (name === 'row') {
        ;[row, column] = [r ? Number(r) : row + 1, 0]
        if (isTrue(hidden)) hiddenRows.push(row)
      } else if (name === 'mergeCell' && ref) {
        if (merges.push(mergeOf(ref)) > limits.cells) throw tooManyCells()
      } else if (name === 'col' && isTrue(hidden) && hiddenColumns.size < limits.columns)
        for (let each = Number(min); each <= Math.min(Number(max), limits.columns); each++)
          hiddenColumns.add(each)
    },
    close: name => {
      isContent = false
      if (name !== 'c' || content === '') return
      const cell = cellOf(row, column, type, content, formats[style] ?? null, strings)
      if (cell.text !== '' || cell.unshown || cell.note) cells.push(cell)
      if (cells.length > limits.cells) throw tooManyCells()
    },
    text: written => {
      if (isContent) content += written
    },
  })
  return { cells, merges, hiddenRows, hiddenColumns: [...hiddenColumns] }
}

function cellOf(
  row: number,
  column: number,
  type: string,
  content: string,
  format: NumberFormat,
  strings: readonly string[],
): XlsxCell {
  switch (type) {
    case 'n':
      return format === null && /^-?\d{1,9}$/u.test(content)
        ? { row, column, text: String(Number(content)) }
        : { row, column, text: '', unshown: { value: Number(content), format } }
    case 'e':
      return { row, column, text: '', note: unreadCell(column, content) }
    case 'b':
      return { row, column, text: isTrue(content) ? 'TRUE' : 'FALSE' }
    default: {
      const text = type === 's' ? strings[Number(content)] : cleaned(content)
      if (text === undefined) throw new Unreadable('工作簿里的文字缺了一段', '用办公软件打开，另存一份再试')
      // Only a pattern with a part for texts changes one.
      const isChanged = typeof format === 'string' && /@|;.*;.*;/su.test(format)
      return isChanged ? { row, column, text: '', unshown: { value: text, format } } : { row, column, text }
    }
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
