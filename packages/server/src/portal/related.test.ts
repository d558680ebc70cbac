import { expect, test } from 'vitest'
import { aCatalogue, anItem } from './an-item.ts'
import { relatedTo } from './related.ts'

const paths = [
  ['养老', '退休', '职工退休'],
  ['养老', '退休', '居民退休'],
  ['养老', '转移'],
  ['失业', '领失业金'],
]
const { items } = aCatalogue(paths.map(path => anItem({ path })))
const [retire, , , unemployed] = items
const topic = (...beside: typeof items) => ({
  key: 'a',
  mark: '退',
  title: '快要退休',
  gist: '',
  question: '',
  groups: [{ title: '', items: beside }],
  count: beside.length,
})
const names = (found: typeof items) => found.map(({ item }) => item.path.at(-1))

test('what people meet together comes first, then the same second level, then the category', () => {
  if (!retire || !unemployed) throw new Error('the builder makes four')
  expect(names(relatedTo(retire, items, [topic(retire, unemployed)]))).toEqual([
    '领失业金',
    '居民退休',
    '转移',
  ])
})

test('the item itself and items of a situation it is not in are left out', () => {
  if (!retire || !unemployed) throw new Error('the builder makes four')
  expect(names(relatedTo(retire, items, [topic(unemployed)]))).toEqual(['居民退休', '转移'])
})
