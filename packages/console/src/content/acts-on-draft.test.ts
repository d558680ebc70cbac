import { expect, test } from 'vitest'
import { actsOnDraft } from './acts-on-draft.ts'
import type { Draft } from './draft.ts'

const signed = { by: 'a', at: '2026-11-25T00:00:00.000Z', contentHash: '0' }

function labels(kind: Draft['state']['kind'], isAsked = false): readonly string[] {
  const state: Draft['state'] = {
    kind,
    contentHash: '0',
    authors: [],
    submitted: null,
    review: null,
    secrecyReview: null,
    referralAnswer: null,
    confirmations: isAsked ? [{ unitCode: 'U', asked: signed, given: null }] : [],
    voided: null,
  }
  return actsOnDraft({ state }).map(({ label }) => label)
}

test('what takes the text nearer to the public comes first', () => {
  expect(labels('writing')).toEqual(['送审', '接着写', '请相关单位确认', '放弃草稿'])
})

test('a cleared text can be published now or later, or sent back', () => {
  expect(labels('cleared').slice(0, 2)).toEqual(['现在发布', '定时发布'])
  expect(labels('cleared')).toContain('退回')
})

test('to confirm is offered only where somebody asked', () => {
  expect(labels('in-review')).not.toContain('确认')
  expect(labels('in-review', true)).toEqual(expect.arrayContaining(['确认', '不予确认']))
})
