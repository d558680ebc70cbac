import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { asPdf } from '../../core/src/1-document/pdf/a-pdf.ts'
import { readInTime } from './read-in-time.ts'

/** Twelve forms, each of which prints the next one ten times. */
function endless(): Uint8Array {
  const forms = Array.from({ length: 12 }, (_, n) => {
    const content = n === 11 ? 'q Q ' : `/F${n + 1} Do `.repeat(10)
    const next = n === 11 ? '' : `/F${n + 1} ${n + 6} 0 R`
    return `<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<<${next}>>>>/Length ${content.length}>>stream\n${content}\nendstream`
  })
  return asPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</F0 5 0 R>>>>/Contents 4 0 R>>',
    '<</Length 6>>stream\n/F0 Do\nendstream',
    ...forms,
  ])
}

test('a PDF that draws without end is stopped, with one sentence that says how to mend', async () => {
  const result = await readInTime(endless(), '目录.pdf', 1_500)
  if (result.ok) throw new Error('was read')
  expect(result.problem).toMatch(/^目录\.pdf：[^\n]+；请[^\n]+。$/)
}, 60_000)

test('a PDF that ends is read', async () => {
  const file = new URL('../../../fixtures/documents/household.pdf', import.meta.url)
  const result = await readInTime(readFileSync(file), 'household.pdf')
  expect(result.ok).toBe(true)
}, 60_000)

test('of a damaged workbook nothing but the sentence is heard', async () => {
  const file = readFileSync(new URL('../../../fixtures/documents/household.xls', import.meta.url))
  const damaged = Uint8Array.from(file, (byte, n) => (n > 1_000 && n % 97 === 0 ? byte ^ 0xa5 : byte))
  const heard: string[] = []
  const { write } = process.stderr
  process.stderr.write = text => heard.push(String(text)) > 0
  await readInTime(damaged, 'household.xls').finally(() => {
    process.stderr.write = write
  })
  expect(heard).toEqual([])
}, 60_000)
