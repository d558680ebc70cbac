import { strFromU8, strToU8, zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { aPdf, type PagePlan, print, ruled, stroke } from './pdf/a-pdf.ts'
import { readDocument } from './read-document.ts'

async function rowsOf(...pages: readonly PagePlan[]) {
  const result = await readDocument(aPdf(...pages), '目录.pdf')
  if (!result.ok) throw new Error(result.problem)
  return result.document.grids[0]?.rows ?? []
}
const codesOf = (rows: Awaited<ReturnType<typeof rowsOf>>) =>
  rows.flatMap(row => row.notes?.map(note => [row.number, note.code]) ?? [])
const texts = print(105, 330, '户籍') + print(205, 330, '出生登记') + print(205, 310, '死亡登记')

test('lines make the cells; where an inner line is missing, the cell is merged', async () => {
  const merged =
    ruled([100, 200, 300], [345, 305]) + stroke(200, 325, 300, 325) + print(100, 370, '某县目录') + texts
  const rows = await rowsOf({ content: merged })
  expect(rows).toEqual([
    { number: 1, cells: ['某县目录'], isProse: true },
    { number: 1, cells: ['户籍', '出生登记'], covered: [null, null], beginsTable: true },
    { number: 2, cells: ['', '死亡登记'], covered: [{ text: '户籍', row: 1, column: 1 }, null] },
  ])
})

test.each([90, 180, 270] as const)(
  'a page turned by %i degrees reads as if it stood upright',
  async rotate => {
    const turns = { 90: '0 1 -1 0 600 0', 180: '-1 0 0 -1 600 400', 270: '0 -1 1 0 0 400' }
    const [width, height] = rotate === 180 ? [600, 400] : [600, 600]
    const content = `q ${turns[rotate]} cm ${ruled([100, 200, 300], [345, 325, 305])}${texts} Q`
    const rows = await rowsOf({ content, rotate, width, height })
    expect(rows.map(row => row.cells)).toEqual([
      ['户籍', '出生登记'],
      ['', '死亡登记'],
    ])
  },
)

test('thin filled boxes are lines, white lines are none', async () => {
  const bars = [345, 325, 305].map(y => `100 ${y} 200 0.5 re f`).join(' ')
  const posts = [100, 200, 300].map(x => `${x} 305 0.5 40 re f`).join(' ')
  const rows = await rowsOf({ content: `${bars} ${posts} 1 1 1 RG ${stroke(250, 305, 250, 345)} ${texts}` })
  expect(rows.map(row => row.cells)).toEqual([
    ['户籍', '出生登记'],
    ['', '死亡登记'],
  ])
})

test('neighbours printed in one go are parted where the line stands between two letters', async () => {
  const rows = await rowsOf({ content: ruled([100, 130, 200], [345, 325]) + print(109, 330, '户籍出生') })
  expect(rows.map(row => row.cells)).toEqual([['户籍', '出生']])
  expect(codesOf(rows)).toEqual([])
})

test('a text that runs over its border stays in one cell, and that is said', async () => {
  const rows = await rowsOf({ content: ruled([100, 122, 200], [345, 325]) + print(105, 330, '户籍登记') })
  expect(rows.map(row => row.cells)).toEqual([['户籍登记', '']])
  expect(codesOf(rows)).toEqual([[1, 'text-over-border']])
})

test('a line that is broken leaves its cells in doubt', async () => {
  const content = ruled([100, 200, 300], [345, 305]) + stroke(200, 325, 240, 325) + texts
  expect(codesOf(await rowsOf({ content })).map(([, code]) => code)).toContain('border-broken')
})

test('a line that breaks off leaves in doubt whatever it does not part from there on', async () => {
  const lines = ruled([100, 200, 300, 400], [345, 305]) + stroke(100, 325, 240, 325)
  const rows = await rowsOf({ content: lines + texts + print(305, 330, '√') + print(305, 310, '√') })
  expect(rows.flatMap(row => row.notes?.map(({ column }) => [row.number, column]) ?? [])).toEqual([
    [1, 2],
    [1, 3],
    [2, 2],
    [2, 3],
  ])
})

test('a line that ends a little behind the one it crosses may have gone on', async () => {
  const frame = ruled([100, 200, 300, 400], [385, 345]) + print(105, 370, '户籍')
  const rows = await rowsOf({ content: frame + stroke(100, 365, 202, 365) })
  expect(rows.map(row => row.notes?.map(({ column }) => column))).toEqual([
    [2, 3],
    [2, 3],
  ])
  const whole = await rowsOf({ content: frame + stroke(100, 365, 201, 365) })
  expect(codesOf(whole)).toEqual([])
})

test('what a spreadsheet cut off at the border of its cell is read in that cell, and said', async () => {
  const windowed = (text: string, y: number) => `q 200 325 100 20 re W* n ${print(205, y, text)} Q\n`
  const content =
    ruled([100, 200, 300], [345, 325, 305]) +
    print(105, 330, '户籍') +
    windowed('出生登记', 335) +
    windowed('办理材料', 310) +
    print(205, 310, '死亡登记')
  const rows = await rowsOf({ content })
  expect(rows.map(row => row.cells)).toEqual([
    ['户籍', '出生登记\n办理材料'],
    ['', '死亡登记'],
  ])
  expect(codesOf(rows)).toEqual([[1, 'text-cut']])
})

test('what a window does not show is read in the cell that is as high as the window, and said', async () => {
  const content =
    ruled([100, 200, 300], [390, 370, 330]) +
    stroke(200, 350, 300, 350) +
    print(105, 376, '一级事项') +
    `q 100 330 200 40 re W* n ${print(145, 376, '户籍登记')} Q\n` +
    print(205, 356, '出生登记') +
    print(205, 336, '死亡登记')
  const rows = await rowsOf({ content })
  expect(rows.map(row => row.cells)).toEqual([
    ['一级事项', ''],
    ['户籍登记', '出生登记'],
    ['', '死亡登记'],
  ])
  expect(codesOf(rows)).toEqual([[2, 'text-unseen']])
})

test.each([
  ['as it was', 0, []],
  ['of which a byte was changed', 1, ['file-damaged', 'file-damaged']],
] as const)('a PDF with a compressed stream %s', async (_, change, said) => {
  const stream = zlibSync(strToU8('BT ET'))
  stream[4] = (stream[4] ?? 0) ^ change
  const object = `9 0 obj <</Filter/FlateDecode/Length ${stream.length}>> stream\n${strFromU8(stream, true)}\nendstream endobj`
  const page = aPdf({ content: ruled([100, 200, 300], [345, 325, 305]) + texts })
  const file = strToU8(`${strFromU8(page, true)}${object}`, true)
  const result = await readDocument(file, '目录.pdf')
  if (!result.ok) throw new Error(result.problem)
  expect(codesOf(result.document.grids[0]?.rows ?? []).map(([, code]) => code)).toEqual(said)
  expect(result.document.notes?.map(note => note.code)).toEqual(said.slice(1))
})

test('lines of a cell that end at its edge go on; those that end before it do not', async () => {
  const lines = ['自形成之日起', '二十日内', '长期公开'].map((line, n) => print(102, 380 - 15 * n, line))
  const [row] = await rowsOf({ content: ruled([100, 165, 200], [395, 320]) + lines.join('') })
  expect(row?.cells[0]).toBe('自形成之日起二十日内\n长期公开')
})

test('where a full line may be a term of a list, its lines are joined in doubt and kept', async () => {
  const lines = ['事项名称', '咨询查询途径', '政策文件'].map((line, n) => print(102, 380 - 15 * n, line))
  const [row] = await rowsOf({ content: ruled([100, 165, 200], [395, 320]) + lines.join('') })
  expect(row?.cells[0]).toBe('事项名称\n咨询查询途径政策文件')
  expect(row?.joinedLines).toEqual([['咨询查询途径', '政策文件']])
  expect(row?.notes?.map(note => note.code)).toEqual(['line-end-unsure'])
})

test('lines printed over one another leave their cell in doubt', async () => {
  const content = ruled([100, 200, 300], [345, 325]) + print(105, 330, '户籍登记') + print(109, 330, '公开')
  expect(codesOf(await rowsOf({ content }))).toEqual([[1, 'letter-unsure']])
})

test('letters printed twice to look bold are read once', async () => {
  const content = ruled([100, 200, 300], [345, 325, 305]) + texts + print(105.3, 330, '户籍')
  expect((await rowsOf({ content }))[0]?.cells).toEqual(['户籍', '出生登记'])
})

test('without lines, columns are told by the room between them, and every row says so', async () => {
  const line = (y: number, ...cells: readonly string[]) =>
    cells.map((cell, n) => print(50 + 120 * n, y, cell)).join('')
  const content =
    line(350, '一级', '内容', '依据', '时限') +
    line(330, '户籍', '名称', '《条例》', '长期') +
    line(310, '迁移', '条件', '《办法》', '长期')
  const rows = await rowsOf({ content })
  expect(rows.map(row => row.cells)).toEqual([
    ['一级', '内容', '依据', '时限'],
    ['户籍', '名称', '《条例》', '长期'],
    ['迁移', '条件', '《办法》', '长期'],
  ])
  expect(codesOf(rows)).toEqual([1, 2, 3].map(row => [row, 'no-ruling-lines']))
})

test('a merged cell cut by a page break goes on below it, and that is said', async () => {
  const above = ruled([100, 200, 300], [60, 40]) + print(105, 46, '户籍登记') + print(205, 46, '出生登记')
  const below = ruled([100, 200, 300], [390, 370]) + print(205, 376, '死亡登记')
  const rows = await rowsOf({ content: above }, { content: below })
  expect(rows[1]).toMatchObject({ number: 2, cells: ['', '死亡登记'] })
  expect(rows[1]?.covered?.[0]).toEqual({ text: '户籍登记', row: 1, column: 1 })
  expect(codesOf(rows)).toEqual([[2, 'cell-cut-by-page']])
})

test('a head that prints less of a cell where it is repeated takes nothing from the page above', async () => {
  const head = (top: number, channels: string) =>
    ruled([100, 160, 230, 300], [top, top - 20, top - 40]) +
    [stroke(300, top, 380, top), stroke(300, top - 40, 380, top - 40)].join('') +
    stroke(380, top, 380, top - 40) +
    ['公开事项', '公开内容', '公开时限'].map((text, n) => print(105 + 65 * n, top - 15, text)).join('') +
    ['一级', '要素', '时间'].map((text, n) => print(105 + 65 * n, top - 35, text)).join('') +
    print(303, top - 15, channels)
  const row = (y: number, title: string) =>
    ruled([100, 160, 230, 300, 380], [y + 17, y - 15]) + print(105, y, title) + print(170, y, '政策文件')
  const full = print(303, 73, '政府网站公开查') + print(303, 60, '阅点政府公报和')
  const rows = await rowsOf(
    { content: head(120, '公开渠道和载体') + row(63, '出生登记') + full },
    { content: head(390, '公开渠道') + row(333, '死亡登记') },
  )
  expect(rows.map(({ cells }) => cells[3])).toEqual([
    '公开渠道和载体',
    '',
    '政府网站公开查阅点政府公报和',
    '公开渠道',
    '',
    '',
  ])
})

test('a page that draws a line less has its columns all the same', async () => {
  const three = ruled([100, 150, 200, 300], [60, 40]) + print(205, 46, '甲')
  const two = ruled([100, 200, 300], [390, 370]) + print(105, 376, '乙') + print(205, 376, '丙')
  const rows = await rowsOf({ content: three }, { content: two })
  expect(rows[1]?.cells).toEqual(['乙', '', '丙'])
})

test('a page without text among others is said', async () => {
  const result = await readDocument(aPdf({ content: texts }, { content: '' }), '目录.pdf')
  expect(result).toMatchObject({ ok: true, document: { notes: [{ code: 'page-without-text' }] } })
})

test('a font that does not name its letters leaves each cell in doubt', async () => {
  const unsure = print(205, 330, '出').replace('F1', 'F2')
  const content = ruled([100, 200, 300], [345, 325]) + print(105, 330, '户籍') + unsure
  expect(codesOf(await rowsOf({ content }))).toEqual([[1, 'letter-unsure']])
})

test.each([
  ['pictures only', aPdf({ content: '' }), '是扫描的图片'],
  ['letters without names only', aPdf({ content: texts.replaceAll('F1', 'F2') }), '没有写明'],
  ['a password', locked(), '加了密码'],
  ['a broken file', aPdf({ content: texts }).slice(0, 300), '已损坏'],
])('%s: one sentence that says how to mend', async (_, bytes, why) => {
  const result = await readDocument(bytes, '目录.pdf')
  if (result.ok) throw new Error('was read')
  expect(result.problem).toContain(why)
  expect(result.problem).toMatch(/^[^\n]+；请[^\n]+。$/)
})

/** Says that it is encrypted; no empty password fits. */
function locked(): Uint8Array {
  const text = new TextDecoder('latin1').decode(aPdf({ content: texts }))
  const key = '0'.repeat(64)
  const encryption = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>/ID[<00><00>]`
  return new TextEncoder().encode(text.replace('/Root 1 0 R', `/Root 1 0 R${encryption}`))
}
