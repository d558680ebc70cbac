import { expect, test } from 'vitest'
import { stepBack } from './use-steps.ts'

test('the way back from a step is named by what it added to the events', () => {
  const mend = { item: 1, field: 'agency', before: null, after: '人社局' }
  const two = { step: 'mend', mends: [mend, { ...mend, item: 2 }], reason: null } as const
  expect(stepBack({ ...two, mends: [...two.mends] }, 9)).toEqual({ step: 'take-back', events: [8, 9] })
  expect(stepBack({ step: 'remove-item', item: 4, reason: null }, 5)).toEqual({
    step: 'take-back',
    events: [5],
  })
  const all = { step: 'accept-kind', code: 'a', severity: 'info', open: 3, note: null } as const
  expect(stepBack(all, 7)).toEqual({ step: 'reopen-acceptance', event: 7 })
  const accept = { step: 'accept', findings: ['a', 'b'], note: null } as const
  expect(stepBack({ ...accept, findings: ['a', 'b'] }, 3)).toEqual({ step: 'reopen', findings: ['a', 'b'] })
})
