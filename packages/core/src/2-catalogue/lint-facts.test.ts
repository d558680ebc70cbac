import { expect, test } from 'vitest'
import { noLocalFacts, readLocalFacts } from './lint-facts.ts'

test('what a place does not supply stays unknown', () => {
  expect(readLocalFacts({})).toEqual({ ok: true, facts: noLocalFacts })
  expect(readLocalFacts({ agencies: ['某局'] })).toEqual({
    ok: true,
    facts: { agencies: ['某局'], itemNames: null, ordinals: null },
  })
})

test.each([
  [null],
  [[]],
  [{ agency: ['某局'] }],
  [{ agencies: '某局' }],
  [{ itemNames: [1] }],
  [{ ordinals: ['1'] }],
])('%j is refused with one sentence', json =>
  expect(readLocalFacts(json)).toMatchObject({ ok: false, problem: expect.stringMatching(/。$/) }),
)
