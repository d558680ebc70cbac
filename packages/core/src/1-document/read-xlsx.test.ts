import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocument } from './read-document.ts'
import { readXlsx } from './read-xlsx.ts'

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`

/** A workbook of one sheet, as bare as a program may write it. */
function aBook(sheet: string, strings = '', styles = ''): Uint8Array {
  const files = {
    'xl/workbook.xml': `<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="公安" r:id="rId1"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('rId1', 'worksheet', '/xl/worksheets/a.xml')}${relation('rId2', 'sharedStrings', 'strings.xml')}${relation('rId3', 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/a.xml': `<worksheet>${sheet}</worksheet>`,
    'xl/strings.xml': `<sst>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])))
}

async function cellsOf(...book: Parameters<typeof aBook>): Promise<readonly (readonly string[])[]> {
  const { grids } = await readXlsx(aBook(...book))
  return grids.flatMap(grid => grid.rows.map(row => row.cells))
}

test('cells name their text by number, or hold it; those that say no place follow the one before', async () => {
  const strings =
    '<si><t>户籍</t></si><si><r><rPr><b/></rPr><t>出生</t></r><r><t>登记</t></r><rPh><t>chūshēng</t></rPh></si>'
  const rows =
    '<row r="2"><c r="B2" t="s"><v>0</v></c><c t="s"><v>1</v></c></row>' +
    '<row><c t="inlineStr"><is><t>一</t></is></c><c t="str"><f>A1&amp;""</f><v>甲_x000A_乙</v></c></row>'
  expect(await cellsOf(`<sheetData>${rows}</sheetData>`, strings)).toEqual([
    ['', '', ''],
    ['', '户籍', '出生登记'],
    ['一', '甲\n乙', ''],
  ])
})

test('a number is read as the sheet shows it', async () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="0000"/><numFmt numFmtId="165" formatCode="General"/><numFmt numFmtId="166" formatCode="0;0;0;&quot;第&quot;@&quot;条&quot;"/><numFmt numFmtId="167" formatCode="yyyy年m月"/></numFmts>' +
    `<cellXfs>${[0, 164, 165, 14, 31, 9, 166, 167].map(id => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`
  const cells = [
    [0, '12'],
    [1, '505'],
    [2, '0.1'],
    [3, '45292'],
    [4, '45292'],
    [5, '0.5'],
    [7, '45292'],
  ].map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`)
  const word = '<c s="6" t="inlineStr"><is><t>三</t></is></c>'
  expect(await cellsOf(`<sheetData><row>${cells.join('')}${word}</row></sheetData>`, '', styles)).toEqual([
    ['12', '0505', '0.1', '2024/1/1', '2024年1月1日', '50%', '2024年1月', '第三条'],
  ])
})

test('a formula without a result is blank, and said; columns that are hidden are said as far as the table reaches', async () => {
  const { grids, notes } = await readXlsx(
    aBook(
      '<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c></row><row><c r="XFD2"/></row></sheetData>',
    ),
  )
  expect(grids[0]?.rows.map(row => row.cells)).toEqual([['', 'TRUE']])
  expect(grids[0]?.rows[0]?.notes?.map(note => note.code)).toEqual(['formula-error'])
  expect(notes?.map(note => [note.code, note.column])).toEqual([['hidden-column', 2]])
})

test('a pattern that nobody knows leaves the number as it is, and that is said', async () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="W"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>'
  const { grids } = await readXlsx(
    aBook('<sheetData><row><c s="0"><v>45292</v></c></row></sheetData>', '', styles),
  )
  expect(grids[0]?.rows[0]).toMatchObject({ cells: ['45292'], notes: [{ code: 'number-format-unknown' }] })
})

test('merged cells and hidden columns without end cost no more than their limit', async () => {
  const before = process.cpuUsage()
  const sheet = '<sheetData><row><c t="str"><v>甲</v></c></row></sheetData>'
  const columns = `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(20_000)}</cols>`
  expect((await readXlsx(aBook(columns + sheet))).notes).toHaveLength(1)
  const merges = `${sheet}<mergeCells>${'<mergeCell ref="A2:B2"/>'.repeat(400_001)}</mergeCells>`
  await expect(readXlsx(aBook(merges))).rejects.toThrow('表格太大')
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(5_000)
}, 20_000)

test.each([
  ['a text that is not there', '<sheetData><row><c t="s"><v>7</v></c></row></sheetData>', '文字缺了一段'],
  ['no cell that shows anything', '<sheetData><row><c r="A1"/></row></sheetData>', '没有可见的内容'],
  ['an element that does not end', '<sheetData><row>', '已损坏'],
  ...['A1:', 'B5:B2', 'B2:A2', 'A0:A3', '1:2', ''].map(ref => [
    `cells merged from ${ref}`,
    `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`,
    '不知道是哪一格',
  ]),
  ['a row of no number', '<sheetData><row r="1.5"><c><v>1</v></c></row></sheetData>', '不知道是哪一格'],
  ['a cell in no column', '<sheetData><row><c r="7"><v>1</v></c></row></sheetData>', '不知道是哪一格'],
])('a sheet with %s is refused', async (_, sheet = '', why) => {
  expect(await readDocument(aBook(sheet), '目录.xlsx')).toMatchObject({
    ok: false,
    problem: expect.stringContaining(why),
  })
})

test('a sheet whose content is not in the file is refused, not left out', async () => {
  const files = unzipSync(aBook('<sheetData><row><c><v>1</v></c></row></sheetData>'))
  const named = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array()).replace('rId1', 'rId9')
  const book = zipSync({ ...files, 'xl/workbook.xml': strToU8(named) })
  await expect(readXlsx(book)).rejects.toThrow('工作表“公安”的内容不在文件里')
})

test('what is no number, and a number of a style that is not there, are said', async () => {
  const cells = '<c><v>abc</v></c><c s="9"><v>45292</v></c>'
  const { grids } = await readXlsx(
    aBook(`<sheetData><row>${cells}</row></sheetData>`, '', '<cellXfs><xf numFmtId="0"/></cellXfs>'),
  )
  expect(grids[0]?.rows[0]?.cells).toEqual(['', '45292'])
  expect(grids[0]?.rows[0]?.notes?.map(({ code, column }) => [code, column])).toEqual([
    ['formula-error', 1],
    ['number-format-unknown', 2],
  ])
})
