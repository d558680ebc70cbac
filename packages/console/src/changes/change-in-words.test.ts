import { expect, test } from 'vitest'
import { changeInWords } from './change-in-words.ts'

const change = {
  at: '2026-11-25T00:00:00.000Z',
  by: null,
  unitCode: 'hall',
  itemCode: '0062',
  title: '失业保险金申领',
  number: 3,
  what: null,
}

test('a publication says which edition and what was corrected, and leads to its history', () => {
  expect(changeInWords({ ...change, kind: 'published', what: '改了电话' })).toEqual({
    title: '失业保险金申领',
    to: '/items/0062/history',
    told: '发布第 3 版：改了电话',
  })
  expect(changeInWords({ ...change, kind: 'published' }).told).toBe('发布第 3 版')
})

test('a unit is told by its name and leads to its entry', () => {
  expect(changeInWords({ ...change, kind: 'unit-changed', itemCode: null, what: '某某中心' })).toEqual({
    title: '某某中心',
    to: '/units/hall',
    told: '改登记',
  })
})
