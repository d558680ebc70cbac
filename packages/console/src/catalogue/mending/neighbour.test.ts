import { expect, test } from 'vitest'
import { neighbourOf } from './neighbour.ts'

const table = {
  rows: [{ number: 3 }, { number: 9 }],
  columns: [{ field: 'path' }, { field: 'agency' }],
}

test('an arrow leads to the next cell, and nowhere at the edge', () => {
  const first = { ...table, item: 3, field: 'path' }
  expect(neighbourOf(first, 'ArrowDown')).toEqual({ item: 9, field: 'path' })
  expect(neighbourOf(first, 'ArrowRight')).toEqual({ item: 3, field: 'agency' })
  for (const key of ['ArrowUp', 'ArrowLeft', 'x']) expect(neighbourOf(first, key)).toBeNull()
  expect(neighbourOf({ ...table, item: null, field: '' }, 'ArrowDown')).toBeNull()
})
