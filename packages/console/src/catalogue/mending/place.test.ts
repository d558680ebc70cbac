import { expect, test } from 'vitest'
import { addressOf, placeIn } from './place.ts'

const back = (address: Record<string, string>) => placeIn(new URLSearchParams(address))

test('a place is found again from its address, and where one arrives needs none', () => {
  const arrived = back({})
  expect(addressOf(arrived)).toEqual({})
  const place = { ...arrived, show: 'open', code: 'title-cut-by-page', from: 200, item: 12 } as const
  expect(back(addressOf({ ...place, field: 'legalBasis' }))).toEqual({ ...place, field: 'legalBasis' })
})

test('an address that somebody spoiled leads to where one arrives', () => {
  expect(back({ show: 'toString', list: 'no', from: '-3', item: 'x', side: 'up' })).toEqual(back({}))
})
