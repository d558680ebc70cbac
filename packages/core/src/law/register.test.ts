import { expect, test } from 'vitest'
import { isRepealed, type Law } from './law.ts'
import { titleMatcher } from './match-title.ts'
import { nationalLaws } from './register.ts'

test.each(nationalLaws.map(law => [law.title, law] as const))(
  '《%s》 is entered once and whole',
  (title, law) => {
    const match = titleMatcher(nationalLaws)
    for (const name of [title, ...law.shortTitles]) expect(match(name)).toEqual({ kind: 'known', law })
    for (const successor of law.replacedBy) expect(nationalLaws.map(each => each.title)).toContain(successor)
    for (const date of [law.validFrom, law.repealedOn])
      expect(date ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(law.replacedBy.length > 0).toBe(law.repealedOn !== null)
  },
)

test('a law is repealed from the day on that its successor is in force, not before', () => {
  const old = nationalLaws.find(({ title }) => title === '中华人民共和国婚姻法') as Law
  expect(isRepealed(old, '2020-12-31')).toBe(false)
  expect(isRepealed(old, '2021-01-01')).toBe(true)
})

/** What the domain brief marks as seen in the documents themselves; the rest waits for somebody to compare it. */
test('only what was seen counts as verified', () => {
  const numbers = nationalLaws
    .filter(({ documentNumber, unverified }) => documentNumber && !unverified.includes('documentNumber'))
    .map(({ documentNumber }) => documentNumber)
  expect(numbers).toEqual([
    '国务院令第711号',
    '国办发〔2019〕54号',
    '人社厅函〔2019〕113号',
    '国办发〔2017〕47号',
    '法释〔2025〕8号',
    '法释〔2011〕17号',
    '国务院令第716号',
    '国务院令第765号',
    '人社部令第14号',
  ])
  const repeals = nationalLaws.filter(law => law.repealedOn && !law.unverified.includes('repealedOn'))
  expect(repeals.map(({ documentNumber }) => documentNumber)).toEqual(['法释〔2011〕17号'])
})
