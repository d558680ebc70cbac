import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Row } from './grid.ts'
import { readDocx } from './read-docx.ts'

function rowsOf(body: string): readonly Row[] {
  const xml = `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`
  return readDocx(zipSync({ 'word/document.xml': strToU8(xml) })).grids[0]?.rows ?? []
}
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
const p = (inner: string) => `<w:p>${inner}</w:p>`
const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(text))}</w:tc>`
const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`
const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`
const restart = '<w:vMerge w:val="restart"/>'

test('lines between tables are prose, and rows are counted through all tables', () => {
  const rows = rowsOf(p(run('甲目录')) + table(row(cell('一'))) + p(run('（续）')) + table(row(cell('二'))))
  expect(rows.map(({ number, cells, isProse = false }) => [number, cells[0], isProse])).toEqual([
    [1, '甲目录', true],
    [1, '一', false],
    [2, '（续）', true],
    [2, '二', false],
  ])
})

test('a cell merged down or to the right covers the squares it takes', () => {
  const [first, second] = rowsOf(
    table(
      row(cell('户籍', restart) + cell('出生登记', '<w:gridSpan w:val="2"/>') + cell('√')),
      row(cell('不显示', '<w:vMerge/>') + cell('迁移') + cell('市内') + cell('')),
    ),
  )
  expect(first?.cells).toEqual(['户籍', '出生登记', '', '√'])
  expect(first?.covered?.[2]).toEqual({ text: '出生登记', row: 1, column: 2 })
  expect(second?.cells).toEqual(['', '迁移', '市内', ''])
  expect(second?.covered?.[0]).toEqual({ text: '户籍', row: 1, column: 1 })
})

test('a row that begins further right keeps its place', () => {
  const [first] = rowsOf(table(row(cell('迁移'), '<w:gridBefore w:val="2"/>')))
  expect(first?.cells).toEqual(['', '', '迁移'])
})

test('paragraphs of a cell are lines', () => {
  const [first] = rowsOf(table(row(`<w:tc>${p(run('出生'))}${p(run('登记'))}</w:tc>`)))
  expect(first?.cells).toEqual(['出生\n登记'])
})

test('tracked changes are read as accepted, and said', () => {
  const changed = `<w:tc>${p(`${run('20')}<w:ins>${run('个工作日')}</w:ins><w:del><w:r><w:delText>日</w:delText></w:r></w:del>`)}</w:tc>`
  const [first] = rowsOf(table(row(changed)))
  expect(first?.cells).toEqual(['20个工作日'])
  expect(first?.notes?.map(note => note.code)).toEqual(['tracked-change'])
})

test('a text box in a cell is appended once, and said', () => {
  const box = `<w:txbxContent>${p(run('√'))}</w:txbxContent>`
  const both = `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`
  const [first] = rowsOf(table(row(`<w:tc>${p(`<w:r>${both}</w:r>`)}</w:tc>`)))
  expect(first?.cells).toEqual(['√'])
  expect(first?.notes?.map(note => note.code)).toEqual(['text-beside-the-table'])
})

test('ticks drawn with a picture font are ticks', () => {
  const [first] = rowsOf(
    table(row(`<w:tc>${p('<w:r><w:sym w:font="Wingdings 2" w:char="F050"/></w:r>')}</w:tc>`)),
  )
  expect(first?.cells).toEqual(['√'])
})

test('content controls are looked through', () => {
  const [first] = rowsOf(
    table(
      `<w:sdt><w:sdtContent>${row(`<w:sdt><w:sdtContent>${cell('一')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
    ),
  )
  expect(first?.cells).toEqual(['一'])
})

test('cells merged to the right in the older way are one cell', () => {
  const [first] = rowsOf(
    table(
      row(cell('公开对象', '<w:hMerge w:val="restart"/>') + cell('', '<w:hMerge/>') + cell('公开方式')),
      row(cell('全社会') + cell('特定群体') + cell('主动')),
    ),
  )
  expect(first?.cells).toEqual(['公开对象', '', '公开方式'])
  expect(first?.covered?.[1]).toEqual({ text: '公开对象', row: 1, column: 1 })
})

test('hidden text is left out, and that is said', () => {
  const hidden = '<w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:t>旧稿</w:t></w:r>'
  const shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>登记</w:t></w:r>'
  const [first] = rowsOf(table(row(`<w:tc>${p(run('出生') + hidden + shown)}</w:tc>`)))
  expect(first?.cells).toEqual(['出生登记'])
  expect(first?.notes?.map(note => note.code)).toEqual(['hidden-text'])
})

test('a table in a text box beside the text is a table; one in a box in a cell is text, and said', () => {
  const inBox = `<w:r><w:pict><w:txbxContent>${table(row(cell('一级') + cell('二级')))}</w:txbxContent></w:pict></w:r>`
  expect(rowsOf(p(inBox)).map(each => each.cells)).toEqual([['一级', '二级']])
  const [first] = rowsOf(table(row(`<w:tc>${p(run('户籍') + inBox)}</w:tc>`)))
  expect(first?.cells).toEqual(['户籍\n一级\n二级'])
  expect(first?.notes?.map(note => note.code)).toEqual(['text-beside-the-table'])
})

test('a border drawn twice, a hair apart, makes no column', () => {
  const grid = `<w:tblGrid>${[1700, 1, 1700].map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
  const wide = '<w:gridSpan w:val="2"/>'
  const rows = rowsOf(
    table(grid, row(cell('内容') + cell('依据', wide)), row(cell('名称', wide) + cell('《条例》'))),
  )
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['内容', '依据'],
    ['名称', '《条例》'],
  ])
})
