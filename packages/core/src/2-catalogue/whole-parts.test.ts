import { expect, test } from 'vitest'
import { wholeParts } from './whole-parts.ts'

const known = new Set(['公开查阅点', '政务服务中心', '政务服务', '政府网站'])

test('names that touch are told apart, the longer of two that begin alike first', () => {
  expect(wholeParts('公开查阅点政务服务中心', known)).toEqual(['公开查阅点', '政务服务中心'])
  expect(wholeParts('政务服务政府网站', known)).toEqual(['政务服务', '政府网站'])
})

test.each(['政务服务中心', '公开查阅点大厅', '广播电视'])('%s stays whole', text => {
  expect(wholeParts(text, known)).toBeNull()
})

test('names that can be laid in very many ways are tried once each', () => {
  const alike = new Set(['一', '一一', '一一一'])
  expect(wholeParts(`${'一'.repeat(28)}二`, alike)).toBeNull()
}, 1_000)
