import { expect, test } from 'vitest'
import { aDraft, draftEvent, stateOf } from '../4-content/a-draft.ts'
import { whoVouches } from './who-vouches.ts'

test('reviewers and the publisher vouch, the writer does not', () =>
  expect(whoVouches(stateOf(aDraft.cleared), 'publisher')).toEqual(['reviewer', 'secrecy', 'publisher']))

test('so does the unit that confirmed, and not one that has only been asked', () => {
  const asked = aDraft['awaiting-confirmation']
  expect(whoVouches(stateOf(asked), 'publisher')).not.toContain('other')
  const given = [...asked, draftEvent('confirmation-given', 'colleague', { unitCode: 'other' })]
  expect(whoVouches(stateOf(given), 'publisher')).toContain('colleague')
})

test('so does whoever answered a referral', () => {
  const answer = { mayDisclose: true, basis: '可以公开' }
  const answered = [...aDraft.referred, draftEvent('referral-answered', 'authority', answer)]
  expect(whoVouches(stateOf(answered), 'publisher')).toContain('authority')
})
