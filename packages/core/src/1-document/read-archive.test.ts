import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocument } from './read-document.ts'

test('an archive gives the tables of all its documents, and says which it could not read', async () => {
  const archive = zipSync({
    '目录/甲.html': strToU8('<table><tr><td>一级</td></tr></table>'),
    '目录/乙.txt': strToU8('一级\t二级'),
    '目录/丙.docx': Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]),
    '__MACOSX/甲.html': strToU8('<table>'),
    '说明.pdf': strToU8('%PDF-1.7'),
  })
  const result = await readDocument(archive, 'a.zip')
  expect(result).toMatchObject({
    ok: true,
    document: {
      grids: [{ rows: [{ cells: ['一级'] }] }, { rows: [{ cells: ['一级', '二级'] }] }],
      notes: [
        { code: 'file-not-read', what: expect.stringContaining('丙.docx') },
        { code: 'file-not-read', what: expect.stringContaining('说明.pdf') },
      ],
    },
  })
})

test('an archive of which nothing can be read says why not of the first', async () => {
  const archive = zipSync({
    '甲.docx': Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]),
    '乙.txt': new Uint8Array(),
  })
  const { problem } = (await readDocument(archive, 'a.zip')) as { readonly problem: string }
  expect(problem).toMatch(/^a\.zip：压缩包里没有能读的文件，“甲\.docx”是.*；请.*。$/)
})
