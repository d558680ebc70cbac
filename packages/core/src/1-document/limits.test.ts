import { utils, write } from '@e965/xlsx'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { aPdf, print } from './pdf/a-pdf.ts'
import { readDocument } from './read-document.ts'

/** Every hostile or hopeless file ends soon, in one sentence that says how to mend. */
async function refusal(bytes: Uint8Array, name: string): Promise<string> {
  // Processor time: on a machine that tests in parallel, the clock measures the others.
  const before = process.cpuUsage()
  const result = await readDocument(bytes, name)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(5_000)
  if (result.ok) throw new Error('was read')
  expect(result.problem).toMatch(/^[^\n]+；请[^\n]+。$/)
  return result.problem
}
const docx = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) })
const compound = (name: string) =>
  bytes(
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...strToU8([...name].join('\0').padEnd(2_000, '\x01')),
  )
const bytes = (...codes: readonly number[]) => Uint8Array.from(codes)

test('a zip bomb is stopped while it unpacks', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 1 })
  expect(await refusal(bomb, 'a.docx')).toContain('解压后超过 64 MB')
}, 20_000)

test('an archive of very many files is not unpacked', async () => {
  const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`${n}.txt`, new Uint8Array(1)]))
  expect(await refusal(zipSync(many), 'a.zip')).toContain('2001 个文件')
})

test('entities are not expanded, for there is no way to declare one', async () => {
  const bomb = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>'
  expect(await refusal(docx(bomb), 'a.docx')).toContain('声明')
})

test('elements nested without end are not followed', async () => {
  expect(await refusal(docx('<a>'.repeat(5_000) + '</a>'.repeat(5_000)), 'a.docx')).toContain('太深')
})

test('a sheet of 1,000,000 cells is counted, not read', async () => {
  const cells = '<c r="A1"><v>1</v></c>'.repeat(1_000_000)
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['一']]), '一')
  const small = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }))
  const { unzipSync } = await import('fflate')
  const files = unzipSync(small)
  files['xl/worksheets/sheet1.xml'] = strToU8(
    `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`,
  )
  expect(await refusal(zipSync(files), 'a.xlsx')).toContain('超过 400000 格')
}, 20_000)

test('a span over millions of squares is refused', async () => {
  const page = '<table><tr><td colspan=1000000>一</td></tr></table>'
  expect(await refusal(strToU8(page), 'a.html')).toContain('512 列')
})

test('a PDF of very many pages, or of one page that draws without end, is not followed', async () => {
  const pages = Array.from({ length: 301 }, () => ({ content: '' }))
  expect(await refusal(aPdf(...pages), 'a.pdf')).toContain('301 页')
  expect(await refusal(aPdf({ content: 'q Q '.repeat(101_000) }), 'a.pdf')).toContain('内容太多')
}, 20_000)

test('a page of lines that cross everywhere is refused', async () => {
  const lines = Array.from(
    { length: 2_100 },
    (_, n) => `${n * 5} 0 m ${n * 5} 9 l S 0 ${n * 5} m 9 ${n * 5} l S`,
  )
  expect(await refusal(aPdf({ content: lines.join(' ') + print(1, 1, '一') }), 'a.pdf')).toContain('表格太大')
}, 20_000)

test('tags nested without end are refused', async () => {
  await refusal(strToU8(`<table><tr><td>${'<b><i>'.repeat(100_000)}一`), 'a.html')
}, 20_000)

describe('a file that is something else', () => {
  test.each([
    ['a.doc', compound('WordDocument'), '（.doc）'],
    ['a.xlsx', compound('EncryptedPackage'), '加了密码'],
    ['a.xls', compound('Workbook'), '已损坏'],
    ['a.png', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0), '是图片'],
    ['a.docx', bytes(0xff, 0xd8, 0xff, 0xe0), '是图片'],
    ['a.docx', bytes(0x50, 0x4b, 3, 4, 9, 9, 9), '已损坏'],
    ['a.zip', zipSync({ 'a.bin': bytes(1) }), '没有能读的文件'],
    ['a.zip', zipSync({ 'a.docx': bytes(0xff, 0xd8, 0xff, 0xe0) }), '文字识别'],
    ['a.docx', docx('<w:document><w:body>'), '已损坏'],
    ['a.ofd', zipSync({ 'OFD.xml': strToU8('<ofd:OFD/>') }), 'OFD 版式文件'],
    ['a.odt', zipSync({ 'content.xml': strToU8('<a/>') }), 'OpenDocument'],
    ['a.wps', compound('WordDocument'), '另存为 .docx'],
    ['a.rtf', strToU8('{\\rtf1 x}'), 'RTF'],
  ])('%s: %#', async (name, content, why) => expect(await refusal(content, name)).toContain(why))

  test('random bytes are refused or are text, and nothing falls over', async () => {
    for (let seed = 1; seed < 200; seed++) {
      const noise = Uint8Array.from(
        { length: 300 },
        (_, n) => (Math.imul(seed * 7919 + n, 2654435761) >>> 13) & 255,
      )
      for (const start of [[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0]]) {
        const result = await readDocument(bytes(...start, ...noise), 'a.xlsx')
        if (!result.ok) expect(result.problem).toMatch(/；请[^\n]+。$/)
      }
    }
  })
})

test('what a file is counts, not what its name says', async () => {
  const result = await readDocument(strToU8('<table><tr><td>一级</td></tr></table>'), '目录.xls')
  expect(result).toMatchObject({
    ok: true,
    document: { grids: [{ rows: [{ cells: ['一级'] }] }], notes: [{ code: 'ending-does-not-fit' }] },
  })
})
