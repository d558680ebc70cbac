import { describe, expect, test } from 'vitest'
import { readDocument } from './read-document.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a text file', () => {
  test('is lines of cells parted by tabs', async () => {
    const result = await readDocument(bytes('一级\t 二级 \n\t出生登记'), 'a.txt')
    expect(result).toMatchObject({
      ok: true,
      document: {
        grids: [
          {
            rows: [
              { number: 1, cells: ['一级', '二级'] },
              { number: 2, cells: ['', '出生登记'] },
            ],
          },
        ],
      },
    })
  })

  test.each([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xe4, 0xb8, 0x80, 0xe7, 0xba, 0xa7]],
    ['UTF-16', [0xff, 0xfe, 0x00, 0x4e, 0xa7, 0x7e]],
    ['GB18030', [0xd2, 0xbb, 0xbc, 0xb6]],
  ])('may be saved as %s', async (_, content) => {
    const result = await readDocument(Uint8Array.from(content), 'a.TSV')
    expect(result).toMatchObject({ ok: true, document: { grids: [{ rows: [{ cells: ['一级'] }] }] } })
  })
})

test('values parted by commas may hold commas and line ends of their own', async () => {
  const result = await readDocument(bytes('一级,依据\r\n"出生\n登记","《甲》,《""乙""》",√\r\n'), '目录.csv')
  expect(result).toMatchObject({
    ok: true,
    document: {
      grids: [
        {
          rows: [
            { number: 1, cells: ['一级', '依据'] },
            { number: 2, cells: ['出生\n登记', '《甲》,《"乙"》', '√'] },
          ],
        },
      ],
    },
  })
})

test.each([
  ['目录.doc', bytes('x'), '还不能读取 .doc 文件'],
  ['目录', bytes('x'), '文件名没有后缀'],
  ['空.txt', bytes(''), '文件是空的'],
  ['坏.txt', Uint8Array.from([0, 1, 2]), '不是文本文件'],
  ['大.txt', new Uint8Array(20 * 1024 * 1024 + 1), '超过 20 MB'],
])('%s is refused with one sentence that says how to mend', async (name, content, why) => {
  const result = await readDocument(content, name)
  if (result.ok) throw new Error('was read')
  expect(result.problem).toContain(why)
  expect(result.problem).toMatch(/^[^\n]+；请[^\n]+。$/)
})
