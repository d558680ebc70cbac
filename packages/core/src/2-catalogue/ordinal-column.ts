import { cellAt, type Row } from '../1-document/grid.ts'
import type { HeadColumns } from './find-columns.ts'

/**
 * Some tables number their items in a column that the head does not name:
 *
 *   公开事项                     公开事项
 *   一级事项│   │二级事项   →    一级事项│序号│二级事项
 *   户籍登记│1  │出生登记
 *
 * A column of titles that holds nothing but numbers is that column.
 */
export function withOrdinalColumn(columns: HeadColumns, rows: readonly Row[]): HeadColumns {
  if (columns.ordinal !== null || columns.titles.length < 2) return columns
  const ordinal = columns.titles.find(column => isNumbered(rows, column))
  if (ordinal === undefined) return columns
  return { ...columns, ordinal, titles: columns.titles.filter(column => column !== ordinal) }
}

function isNumbered(rows: readonly Row[], column: number): boolean {
  const texts = rows.map(row => cellAt(row, column) ?? '').filter(text => text !== '')
  const numbers = texts.filter(text => /^\d{1,4}[.．、]?$/u.test(text))
  return numbers.length >= 2 && numbers.length * 4 >= texts.length * 3
}
