import { expect, test } from 'vitest'
import { movedRow } from './moved-row.ts'

test('a row changes places with its neighbour, and the ends hold', () => {
  expect(movedRow(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b'])
  expect(movedRow(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
  expect(movedRow(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
  expect(movedRow(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
})
