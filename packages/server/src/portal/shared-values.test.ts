import { expect, test } from 'vitest'
import { aCatalogue, anItem } from './an-item.ts'
import { rowDifferences } from './row-differences.ts'
import { ownLegalBasis, sharedValues } from './shared-values.ts'

const nine = Array.from({ length: 9 }, () => anItem())

test('what nine in ten items say is shared, and the tenth says its own', () => {
  const odd = anItem({ agency: '税务局' })
  const shared = sharedValues(aCatalogue([...nine, odd]).items)
  expect(shared.agency).toBe('某市人力资源和社会保障局')
  expect(rowDifferences(odd, shared)).toEqual([{ label: '公开主体', value: '税务局' }])
  expect(rowDifferences(anItem(), shared)).toEqual([])
})

test('what fewer share is not shared, and every item says its own', () => {
  const shared = sharedValues(aCatalogue([anItem(), anItem({ agency: '税务局' })]).items)
  expect(shared.agency).toBeNull()
  expect(rowDifferences(anItem(), shared)).toEqual([{ label: '公开主体', value: '某市人力资源和社会保障局' }])
})

test('a lost value does not vote, and its row says that it was lost', () => {
  const lost = anItem({ channels: [] })
  const shared = sharedValues(aCatalogue([anItem(), lost, lost]).items)
  expect(shared.channels).toEqual(['政府门户网站'])
  expect(rowDifferences(lost, shared)).toEqual([{ label: '公开渠道和载体', value: null }])
})

test('a row leaves out the shared laws, unless it does not cite them all', () => {
  const other = anItem({ legalBasis: ['社会保险法'] })
  const shared = sharedValues(aCatalogue([...nine, other]).items)
  expect(shared.legalBasis).toEqual(['政府信息公开条例', '失业保险条例'])
  expect(ownLegalBasis(anItem({ legalBasis: [...shared.legalBasis, '工伤保险条例'] }), shared)).toEqual([
    '工伤保险条例',
  ])
  expect(ownLegalBasis(other, shared)).toEqual(['社会保险法'])
})
