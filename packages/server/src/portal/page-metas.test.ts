import { expect, test } from 'vitest'
import { articleMetas } from './page-metas.ts'

const publishedAt = new Date('2026-11-22T18:00:00Z')

test('an article names who issued it and when, in Beijing', () => {
  expect(articleMetas('失业保险金申领', { publishedAt, demonstration: false }, '市人社局')).toEqual({
    ArticleTitle: '失业保险金申领',
    PubDate: '2026-11-23 02:00',
    ContentSource: '市人社局',
  })
})

test.each([
  ['a demonstration, which the office never issued', true, '市人社局'],
  ['an item whose agency the document lost', false, null],
])('%s names no source', (_, demonstration, agency) => {
  expect(articleMetas('失业保险金申领', { publishedAt, demonstration }, agency)).not.toHaveProperty(
    'ContentSource',
  )
})
