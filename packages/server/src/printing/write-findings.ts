import type { FindingsSheet } from '@mingbai/core/2-catalogue/findings-sheet'
import { remarksHead } from '@mingbai/core/2-catalogue/own-remarks'
import { rowHeights } from './row-heights.ts'
import { cellOf, type Sheet, sheetOf, textCell, writeBook } from './write-xlsx.ts'

/** In millimetres. */
const remarksWidth = 90
const points = 10
const markColor = '#FFE8A3'

/**
 * The catalogue as a workbook in which the doubtful cells are coloured and a last column says why. Handed in again, the
 * column is dropped (`withoutRemarks`); what concerns no row stands on a sheet of its own, which holds no table.
 */
export function writeFindings(sheets: readonly FindingsSheet[]): Promise<Uint8Array> {
  return writeBook([...sheets.map(remarkedSheet), ...sheets.flatMap(tableRemarks)])
}

function remarkedSheet({ table, remarks, marked }: FindingsSheet, position: number): Sheet {
  const sheet = sheetOf(table, position)
  const [title = [], top = [], sub = [], ...body] = sheet.data
  const remarkRow = (text: string) => [{ text, rowSpan: 1, columnSpan: 1 }]
  const heights = rowHeights(remarks.map(remarkRow), [remarksWidth], points)
  return {
    ...sheet,
    columns: [...sheet.columns, { width: remarksWidth / 1.9 }],
    data: [
      [...title, null],
      [
        ...top,
        {
          ...cellOf({ text: remarksHead, rowSpan: 2, columnSpan: 1 }, true, true),
          backgroundColor: markColor,
        },
      ],
      [...sub, null],
      ...body.map((cells, row) => {
        const height = Math.max(heights[row] ?? 0, ...cells.map(cell => cell?.height ?? 0))
        const coloured = cells.map((cell, column) =>
          cell && marked.has(`${row},${column}`) ? { ...cell, backgroundColor: markColor } : cell,
        )
        const remark = cellOf({ text: remarks[row] ?? '', rowSpan: 1, columnSpan: 1 }, false, false)
        return [...coloured, remark].map(cell => cell && { ...cell, height })
      }),
    ],
  }
}

function tableRemarks({ table, ofTable }: FindingsSheet, position: number): readonly Sheet[] {
  if (ofTable.length === 0) return []
  const row = (text: string) => [{ ...textCell(text), wrap: true, alignVertical: 'top' as const }]
  return [
    {
      sheet: position === 0 ? '全表的说明' : `全表的说明${position + 1}`,
      data: [row(`“${table.title}”里不属于某一行的说明`), ...ofTable.map(row)],
      columns: [{ width: 120 }],
      stickyRowsCount: 1,
      showGridLines: false,
      paper: 'A4',
    },
  ]
}
