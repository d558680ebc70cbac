import { expect, test } from 'vitest'
import { readQuery } from './deadline-query.ts'

const beginning = { from: '2026-11-24', amount: '20', unit: 'working-day', region: '654002' }
const read = (query: string) => readQuery(new URLSearchParams(query), beginning)

test.each([
  '2025-05-20',
  '2025-5-20',
  '2025/5/20',
  '2025年5月20日',
  '20250520',
  '２０２５－０５－２０',
  ' 2025.5.20 ',
])('“%s” is 2025-05-20, as old phones and careful people type it', from => {
  expect(read(`from=${encodeURIComponent(from)}`)).toMatchObject({
    kind: 'asked',
    question: { from: '2025-05-20', amount: 20, unit: 'working-day', regionCode: '654002' },
  })
})

test('an empty region is the whole country, a missing one the site’s', () => {
  expect(read('from=2025-05-20&region=')).toMatchObject({ question: { regionCode: null } })
  expect(read('from=2025-05-20')).toMatchObject({ question: { regionCode: '654002' } })
})

test.each(['', 'region=654002', 'unknown=1'])('“%s” asks nothing', query =>
  expect(read(query)).toEqual({ kind: 'nothing-asked' }),
)

test.each([
  ['from=2025-02-30', ['from']],
  ['from=1900-01-01', ['from']],
  ['from=', ['from']],
  ['from=2025-05-20&amount=0', ['amount']],
  ['from=2025-05-20&amount=261', ['amount']],
  ['from=2025-05-20&amount=25&unit=month', ['amount']],
  ['from=2025-05-20&amount=2.5', ['amount']],
  ['from=2025-05-20&unit=year', ['unit']],
  ['from=2025-05-20&region=65', ['region']],
  ['from=x&amount=x&unit=constructor&region=x', ['from', 'amount', 'unit', 'region']],
])('“%s” is wrong in %j, and each says how to mend it', (query, fields) => {
  const answer = read(query)
  if (answer.kind !== 'wrong') throw new Error(answer.kind)
  expect(answer.problems.map(({ field }) => field)).toEqual(fields)
  for (const { text } of answer.problems) expect(text).toMatch(/要.*。$/)
})
