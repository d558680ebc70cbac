import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { endlessPdf } from '../../../core/src/1-document/pdf/a-pdf.ts'
import { readDocument } from '../../../core/src/1-document/read-document.ts'
import { readCatalogueDocument } from '../catalogue/read-document.ts'
import { readInTime } from './read-in-time.ts'

test('a PDF that draws without end is stopped, with one sentence that says how to mend', async () => {
  const result = await readInTime(endlessPdf(), '目录.pdf', 1_500)
  if (result.ok) throw new Error('was read')
  expect(result.problem).toMatch(/^目录\.pdf：[^\n]+；请[^\n]+。$/)
}, 60_000)

test('an archive that holds such a PDF is stopped, too', async () => {
  const archive = zipSync({ '目录/甲.txt': strToU8('一级\t二级'), '目录/乙.docx': endlessPdf() })
  const result = await readInTime(archive, '目录.zip', 1_500)
  expect(result).toMatchObject({ ok: false, problem: expect.stringContaining('目录.zip：') })
}, 60_000)

test('the import of a catalogue is refused with the same sentence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-'))
  const path = join(folder, '目录.pdf')
  writeFileSync(path, endlessPdf())
  await expect(readCatalogueDocument(path)).rejects.toThrow('读了很久也读不完')
  rmSync(folder, { recursive: true })
}, 60_000)

test('a PDF that ends is read', async () => {
  const file = new URL('../../../../fixtures/documents/household.pdf', import.meta.url)
  const result = await readInTime(readFileSync(file), 'household.pdf')
  expect(result.ok).toBe(true)
}, 60_000)

test('of a damaged workbook, alone or in an archive, nothing but the sentence is heard', async () => {
  const file = readFileSync(new URL('../../../../fixtures/documents/household.xls', import.meta.url))
  const damaged = Uint8Array.from(file, (byte, n) => (n > 2_048 && n % 53 === 0 ? byte ^ 0xa5 : byte))
  const console = vi.spyOn(globalThis.console, 'error').mockReturnValue()
  const stream = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  await readDocument(damaged, 'household.xls')
  expect(console).toHaveBeenCalledWith(expect.stringContaining('XLS Record'))
  console.mockClear()
  await readInTime(damaged, 'household.xls')
  await readInTime(zipSync({ 'household.xls': damaged }), 'household.zip')
  expect([...console.mock.calls, ...stream.mock.calls]).toEqual([])
  vi.restoreAllMocks()
}, 60_000)
