import { type BookType, utils, write } from '@e965/xlsx'
import type { PrintedTable } from './printed-table.ts'

/** A workbook of one sheet: the title merged over the first row, the table under it. */
export function writeWorkbook({ title, head, body, columns }: PrintedTable, bookType: BookType): Uint8Array {
  const rows = [...head, ...body]
  const sheet = utils.aoa_to_sheet([[title], ...rows.map(squares => squares.map(each => each?.text ?? ''))])
  const merges = rows.flatMap((squares, n) =>
    squares.flatMap((each, c) => {
      if (!each || (each.rows === 1 && each.columns === 1)) return []
      return [{ s: { r: n + 1, c }, e: { r: n + each.rows, c: c + each.columns - 1 } }]
    }),
  )
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: columns.length - 1 } }, ...merges]
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '目录')
  return new Uint8Array(write(book, { type: 'array', bookType }))
}
