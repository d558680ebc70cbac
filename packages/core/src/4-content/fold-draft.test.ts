import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aDraft, draftEvent as event, stateOf } from './a-draft.ts'
import type { DraftEvent, DraftEventKind } from './draft-event.ts'
import { foldDraft, nextDraft } from './fold-draft.ts'

describe('a text on its way', () => {
  test('is written, reviewed, reviewed for secrecy and published, each step by the events alone', () => {
    const events = [...aDraft.cleared, event('published', 'publisher')]
    const kinds = events.map((_, n) => foldDraft(events.slice(0, n + 1))?.kind)
    expect(kinds).toEqual(['writing', 'writing', 'in-review', 'in-secrecy-review', 'cleared', 'published'])
    expect(foldDraft([])).toBeNull()
  })

  test('comes back with a reason, and is reviewed anew even when nothing was changed', () => {
    const state = stateOf([...aDraft.cleared, event('returned', 'publisher', { reason: '电话不对' })])
    expect(state).toMatchObject({
      kind: 'writing',
      review: null,
      secrecyReview: null,
      returned: { by: 'publisher', from: 'review', reason: '电话不对' },
    })
  })

  test('waits for the other unit that was asked, and what it confirmed is of this text (R19)', () => {
    const asked = [...aDraft.cleared, event('confirmation-asked', 'writer', { unitCode: 'other' })]
    expect(stateOf(asked).kind).toBe('awaiting-confirmation')
    const given = [...asked, event('confirmation-given', 'colleague', { unitCode: 'other' })]
    expect(stateOf(given).kind).toBe('cleared')
    const edited = stateOf([...given, event('saved', 'writer', { onto: 'text', contentHash: 'other text' })])
    expect(edited.confirmations).toMatchObject([{ unitCode: 'other', given: null }])
    expect(edited.voided?.what).toEqual(['submission', 'review', 'secrecy-review', 'confirmation'])
  })

  test('waits no longer for a unit that is not asked any more; what a unit has said stays said', () => {
    const withdrawn = event('confirmation-withdrawn', 'writer', { unitCode: 'other' })
    expect(stateOf([...aDraft['awaiting-confirmation'], withdrawn])).toMatchObject({
      kind: 'cleared',
      confirmations: [],
    })
    const given = event('confirmation-given', 'colleague', { unitCode: 'other' })
    const asked = event('confirmation-asked', 'writer', { unitCode: 'third' })
    const answered = stateOf([...aDraft['awaiting-confirmation'], given, asked])
    expect(nextDraft(answered, withdrawn)).toMatchObject({
      ok: false,
      why: expect.stringContaining('答复过'),
    })
  })

  test('is referred to the competent body, and goes on where it stopped or comes back (R18)', () => {
    const referred = [
      ...aDraft['in-secrecy-review'],
      event('referred', 'secrecy', { to: '保密行政管理部门', question: '名单是否可以公开' }),
    ]
    expect(stateOf(referred).kind).toBe('referred')
    const answer = (mayDisclose: boolean) =>
      stateOf([...referred, event('referral-answered', 'secrecy', { mayDisclose, basis: '复函' })])
    expect(answer(true)).toMatchObject({ kind: 'in-secrecy-review', referralAnswer: { basis: '复函' } })
    expect(answer(false)).toMatchObject({ kind: 'writing', returned: { from: 'referral', reason: '复函' } })
  })

  test('waits for its hour, or does not', () => {
    const scheduled = [
      ...aDraft.cleared,
      event('scheduled', 'publisher', { publishAt: '2026-12-01T02:00:00.000Z' }),
    ]
    expect(stateOf(scheduled)).toMatchObject({ kind: 'scheduled', publishAt: '2026-12-01T02:00:00.000Z' })
    expect(stateOf([...scheduled, event('unscheduled', 'publisher')]).kind).toBe('cleared')
    expect(stateOf([...scheduled, event('published', 'publisher')]).kind).toBe('published')
  })
})

describe('an edit', () => {
  const edited = stateOf([...aDraft.cleared, event('saved', 'second', { onto: 'text', contentHash: 'b' })])

  test('voids both reviews, and the state says whose edit it was (R17)', () => {
    expect(edited).toMatchObject({
      kind: 'writing',
      contentHash: 'b',
      authors: ['writer', 'second'],
      review: null,
      secrecyReview: null,
      voided: { by: 'second', what: ['submission', 'review', 'secrecy-review'] },
    })
  })

  test('that changes nothing leaves everything as it was', () => {
    const same = stateOf([...aDraft.cleared, event('saved', 'second', { onto: 'text' })])
    expect(same).toEqual(stateOf(aDraft.cleared))
  })
})

test.each<[string, keyof typeof aDraft, DraftEvent, RegExp]>([
  ['an author reviews', 'in-review', event('approved', 'writer'), /您写的/],
  [
    'an author reviews for secrecy',
    'in-secrecy-review',
    event('secrecy-approved', 'writer', { basis: '' }),
    /您写的/,
  ],
  [
    'one person does both',
    'in-secrecy-review',
    event('secrecy-approved', 'reviewer', { basis: '' }),
    /另一个人/,
  ],
  [
    'another text is approved',
    'in-review',
    event('approved', 'reviewer', { contentHash: 'old' }),
    /重新打开/,
  ],
  [
    'somebody saved in between',
    'writing',
    event('saved', 'second', { onto: 'old', contentHash: 'b' }),
    /合并/,
  ],
  ['nobody reviewed it', 'writing', event('published', 'publisher'), /现在是“写作中”/],
  [
    'the hour is past',
    'cleared',
    event('scheduled', 'publisher', { publishAt: '2020-01-01T00:00:00.000Z' }),
    /已经过了/,
  ],
  ['nobody asked', 'in-review', event('confirmation-given', 'x', { unitCode: 'other' }), /没有请/],
  ['it is started twice', 'writing', event('started', 'second'), /已经有草稿/],
])('refused because %s', (_, kind, next, why) => {
  expect(nextDraft(stateOf(aDraft[kind]), next)).toMatchObject({ ok: false, why: expect.stringMatching(why) })
  expect(() => foldDraft([...aDraft[kind], next])).toThrow(/cannot follow/)
})

const often: DraftEventKind[] = ['saved', 'submitted', 'approved', 'secrecy-approved', 'published']
const seldom: DraftEventKind[] = [
  'started',
  'returned',
  'referred',
  'referral-answered',
  'secrecy-refused',
  'confirmation-asked',
  'confirmation-withdrawn',
  'confirmation-given',
  'confirmation-refused',
  'scheduled',
  'unscheduled',
  'discarded',
]
const anyEvent = fc.record({
  kind: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...often) }, fc.constantFrom(...seldom)),
  by: fc.constantFrom('a', 'b', 'c', 'd'),
  contentHash: fc.constantFrom('text', 'text', 'text', 'other'),
  onto: fc.constantFrom('text', 'other'),
  unitCode: fc.constantFrom('one', 'two'),
  mayDisclose: fc.boolean(),
})

test('nothing is published but the exact text that two others than its authors let pass after its last change', () => {
  let published = 0
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 20, maxLength: 60 }), choices => {
      const history: DraftEvent[] = [event('started', 'a')]
      for (const { kind, by, ...different } of choices) {
        const next = event(kind, by, {
          ...different,
          publishAt: '2027-01-01T00:00:00.000Z',
          reason: '',
          basis: '',
        })
        if (nextDraft(foldDraft(history), next).ok) history.push(next)
      }
      const last = history.at(-1)
      if (foldDraft(history)?.kind !== 'published' || !last) return
      published++
      expect(last.kind).toBe('published')
      expect(isLawful(history, last.contentHash)).toBe(true)
    }),
    { numRuns: 400 },
  )
  expect(published).toBeGreaterThan(30)
})

/** Read off the history alone, without the fold. */
function isLawful(history: readonly DraftEvent[], publishedHash: string): boolean {
  const changes = history.filter((each, n) => {
    const before = history.slice(0, n).findLast(({ kind }) => kind === 'saved' || kind === 'started')
    return each.kind === 'started' || (each.kind === 'saved' && each.contentHash !== before?.contentHash)
  })
  const authors = new Set(changes.map(({ by }) => by))
  const sinceChange = history.slice(history.lastIndexOf(changes.at(-1) as DraftEvent))
  const passed = (kind: DraftEventKind) =>
    sinceChange.filter(
      each => each.kind === kind && each.contentHash === publishedHash && !authors.has(each.by),
    )
  const reviewers = new Set(passed('approved').map(({ by }) => by))
  return (
    reviewers.size > 0 &&
    passed('secrecy-approved').some(({ by }) => reviewers.size > 1 || !reviewers.has(by))
  )
}
