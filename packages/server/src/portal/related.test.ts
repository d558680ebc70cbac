import { expect, test } from 'vitest'
import { aCatalogue, anItem } from './an-item.ts'
import { relatedTo } from './related.ts'

const paths = [
  ['工伤', '认定', '工伤认定'],
  ['工伤', '认定', '复查鉴定'],
  ['工伤', '转诊'],
  ['工伤', '伤残待遇'],
  ['工伤', '医疗费'],
  ['工伤', '伙食费'],
  ['养老', '领养老金'],
]
const { items } = aCatalogue(paths.map(path => anItem({ path })))
const named = (...titles: string[]) => items.filter(({ item }) => titles.includes(item.path.at(-1) ?? ''))
const topic = (...groups: (typeof items)[]) => ({
  key: 'a',
  mark: '伤',
  title: '因工受伤',
  gist: '',
  question: '',
  groups: groups.map(items => ({ title: '', items })),
  count: groups.flat().length,
})
const related = (...topics: ReturnType<typeof topic>[]) => {
  const [injury] = items
  if (!injury) throw new Error('the builder makes seven')
  return relatedTo(injury, items, topics).map(({ item }) => item.path.at(-1))
}

test('beside it in the situation, then one of each other group, their rest, the second level, the category', () => {
  const situation = topic(named('医疗费', '伙食费'), named('工伤认定', '转诊'), named('伤残待遇'))
  expect(related(situation)).toEqual(['转诊', '医疗费', '伤残待遇', '伙食费', '复查鉴定'])
})

test('a group of several categories gives those of its own, wherever the group stands', () => {
  const employers = topic(named('领养老金', '工伤认定', '医疗费'), named('领养老金'))
  expect(related(employers)).toEqual(['医疗费', '复查鉴定', '转诊', '伤残待遇', '伙食费'])
})

test('situations that it is not in are left out', () => {
  expect(related(topic(named('伙食费')))).toEqual(['复查鉴定', '转诊', '伤残待遇', '医疗费', '伙食费'])
})
