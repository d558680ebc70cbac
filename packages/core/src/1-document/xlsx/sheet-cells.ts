import { tooManyCells } from '../lay-cells.ts'
import type { Merge, Sheet, SheetCell } from '../lay-sheet.ts'
import { limits } from '../limits.ts'
import { unknownFormat, unreadCell } from '../reader-notes.ts'
import { Unreadable } from '../unreadable.ts'
import { walkXml } from '../walk-xml.ts'
import { columnOf, mergeOf, rowOf } from './cell-place.ts'
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
  let type = ''
  let format: NumberFormat | undefined = null
  let content = ''
  let isContent = false
  walkXml(xml, skipped, {
    open: (name, { r, s, t, hidden, min, max, ref }) => {
      isContent = name === 'v' || name === 't'
      if (name === 'c') {
        column = r ? columnOf(r) : column + 1
        ;[type, content] = [t ?? 'n', '']
        // A workbook without styles shows everything as it is; one that lacks the style that is named does not say how.
        format = s === undefined ? (formats[0] ?? null) : formats[Number(s)]
      } else if (name === 'row') {
        ;[row, column] = [r ? rowOf(r) : row + 1, 0]
        if (isTrue(hidden)) hiddenRows.push(row)
      } else if (name === 'mergeCell') {
        if (merges.push(mergeOf(ref ?? '')) > limits.cells) throw tooManyCells()
      } else if (name === 'col' && isTrue(hidden) && hiddenColumns.size < limits.columns)
        for (
          let each = Math.max(1, Math.trunc(Number(min)));
          each <= Math.min(Number(max), limits.columns);
          each++
        )
          hiddenColumns.add(each)
    },
    close: name => {
      isContent = false
      if (name !== 'c' || content === '') return
      const cell = cellOf(row, column, type, content, format, strings)
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
  format: NumberFormat | undefined,
  strings: readonly string[],
): XlsxCell {
  switch (type) {
    case 'n': {
      const value = Number(content)
      if (!Number.isFinite(value)) return { row, column, text: '', note: unreadCell(column, content) }
      if (format === undefined) return { row, column, text: content, note: unknownFormat(column, content) }
      return format === null && /^-?\d{1,9}$/u.test(content)
        ? { row, column, text: String(value) }
        : { row, column, text: '', unshown: { value, format } }
    }
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
