import { expect, test } from 'vitest'
import { objectionToFile } from './document-limits.ts'

test('what the server would refuse is not sent, and the sentence says what to do instead', () => {
  const objections = [
    { name: '目录.docx', size: 0 },
    { name: '目录.docx', size: 21 * 1024 * 1024 },
    { name: '目录.DOC', size: 9_000 },
  ].map(objectionToFile)
  for (const sentence of objections) expect(sentence).toMatch(/^目录\.(docx|DOC)：[^\n]+；请[^\n]+。$/)
  expect(objectionToFile({ name: '目录.docx', size: 20 * 1024 * 1024 })).toBeNull()
})
