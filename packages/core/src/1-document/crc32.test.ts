import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { crc32 } from './crc32.ts'
import { readDocument } from './read-document.ts'

test('the check value of the standard', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926)
})

test('an archive in which one bit is flipped is refused, for the text it gives looks as good as the right one', async () => {
  const file = zipSync({ '甲.txt': [strToU8('一级事项\t二级事项'), { level: 0 }] })
  const at = file.findIndex((_, n) => file[n] === 0xe4 && file[n + 1] === 0xb8 && file[n + 2] === 0x80)
  file[at + 2] = (file[at + 2] ?? 0) ^ 1
  expect(await readDocument(file, 'a.zip')).toMatchObject({
    ok: false,
    problem: expect.stringContaining('已损坏'),
  })
})
