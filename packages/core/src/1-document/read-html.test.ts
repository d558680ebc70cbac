import { expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const rowsOf = (html: string) => readHtml(new TextEncoder().encode(html)).grids[0]?.rows ?? []

test('a cell takes the first square that none from above reaches into', () => {
  const rows = rowsOf(
    '<h1>目录</h1><table><tr><td rowspan=2>户籍<td colspan=2>出生<tr><td>迁移<td>市内<br>迁移</table>',
  )
  expect(rows.map(row => row.cells)).toEqual([['目录'], ['户籍', '出生', ''], ['', '迁移', '市内\n迁移']])
  expect(rows[2]?.covered?.[0]).toEqual({ text: '户籍', row: 1, column: 1 })
})

test('a square between cells that none fills is a hole; what a row lacks at its end is none', () => {
  const rows = rowsOf(
    '<table><tr><td>出生<td>√<td>√<td rowspan=3>网站<tr><td>死亡<td>√<tr><td>迁移<td>√<td>√<tr><td>更正</table>',
  )
  expect(rows.map(row => row.hasHole)).toEqual([undefined, true, undefined, undefined])
})

test('a span of 0 reaches to the end, one beyond it stops there', () => {
  const rows = rowsOf('<table><tr><td rowspan=0>甲<td rowspan=9>乙<td>1<tr><td>2</table>')
  expect(rows[1]?.cells).toEqual(['', '', '2'])
  expect(rows).toHaveLength(2)
})

test('a page laid out by tables is looked through to the inner one', () => {
  const rows = rowsOf('<table><tr><td><p>甲目录</p><table><tr><td>一</table></table>')
  expect(rows.map(row => [row.cells[0], row.isProse ?? false])).toEqual([
    ['甲目录', true],
    ['一', false],
  ])
})

test('scripts, hidden parts and comments are no text; a checkbox is a box', () => {
  const rows = rowsOf(
    '<script>x</script><table><tr><td><!-- y -->是<span style="display:none">否</span><td><input type=checkbox checked></table>',
  )
  expect(rows[0]?.cells).toEqual(['是', '☑'])
})

test('the page names its encoding', () => {
  const gbk = [...new TextEncoder().encode('<meta charset=gb2312><table><tr><td>')]
  expect(readHtml(Uint8Array.from([...gbk, 0xd2, 0xbb, 0xbc, 0xb6])).grids[0]?.rows[0]?.cells).toEqual([
    '一级',
  ])
})

test('a column wider than its table is a border drawn twice, as LibreOffice saves it, and a cell in it alone goes on', () => {
  const columns = [90, 90, 4355, 90, 90].map(width => `<col width=${width}>`).join('')
  const rows = rowsOf(
    `<table width=400>${columns}<tr><td rowspan=2>事项<td rowspan=2>内容<td colspan=3>层级<tr><td>县级<td>乡级<tr><td>甲<td colspan=2>乙<td>√<td>—</table>`,
  )
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['事项', '内容', '层级', ''],
    ['', '', '县级', '乡级'],
    ['甲', '乙', '√', '—'],
  ])
})
