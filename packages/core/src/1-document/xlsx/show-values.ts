import { SSF } from '@e965/xlsx'
import type { SheetCell } from '../lay-sheet.ts'
import { unknownFormat } from '../reader-notes.ts'
import type { NumberFormat } from './number-formats.ts'
import type { XlsxCell } from './sheet-cells.ts'

/** Gives each cell the text that the sheet shows for it: 45292 is 2024/1/1 where the cell is a date. */
export function showValues(cells: readonly XlsxCell[], date1904: boolean): readonly SheetCell[] {
  return cells.map(({ unshown, ...cell }) => {
    if (!unshown) return cell
    const { value, format } = unshown
    const text = shown(value, format, date1904)
    return text === null
      ? { ...cell, text: String(value), note: unknownFormat(cell.column, value) }
      : { ...cell, text }
  })
}

function shown(value: string | number, format: NumberFormat, date1904: boolean): string | null {
  try {
    return String(SSF.format(quoted(format ?? 0), value, { date1904 })).trim()
  } catch {
    return null // a pattern that the library does not know: the cell is read as it is, and that is said
  }
}

/** Some programs leave Chinese letters in a pattern bare: yyyy年m月 → yyyy"年"m"月". */
function quoted(format: string | number): string | number {
  if (typeof format === 'number') return format
  const parts = /"[^"]*"|\\.|\[[^\]]*\]|上午\/下午|[\u0080-\uffff]+/gu
  return format.replace(parts, part => (/^["\\[]|\//u.test(part) ? part : `"${part}"`))
}
