import { expect, test } from 'vitest'
import { layCells } from './lay-cells.ts'

/** Rows of `text:columns`. */
function cellsOf(...rows: readonly string[]) {
  return layCells({
    rowCount: rows.length,
    cells: rows.flatMap((row, n) => {
      let column = 1
      return row.split(' ').map(each => {
        const [text = '', span] = each.split(':')
        const cell = { row: n + 1, column, rowSpan: 1, columnSpan: Number(span), text }
        column += cell.columnSpan
        return cell
      })
    }),
  }).map(row => row.cells)
}

test('a border drawn twice, a hair apart, makes no column', () => {
  const head = '内容:1 依据:2 时限:2 主体:1'
  const body = '名称:2 条例:2 长期:1 公安局:1'
  expect(cellsOf(head, body)).toEqual([
    ['内容', '依据', '时限', '主体'],
    ['名称', '条例', '长期', '公安局'],
  ])
})

test('columns that some row takes one by one stay', () => {
  expect(cellsOf('对象:2 方式:1', '社会:1 群体:1 主动:1')).toEqual([
    ['对象', '', '方式'],
    ['社会', '群体', '主动'],
  ])
})
