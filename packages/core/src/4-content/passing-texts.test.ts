import { expect, test } from 'vitest'
import { draftEvent } from './a-draft.ts'
import type { DraftEventKind } from './draft-event.ts'
import { passingTexts } from './passing-texts.ts'

/** `writer saved b` at 10:00 and so many minutes. */
const life = (...lines: readonly (readonly [number, string, DraftEventKind, string])[]) =>
  lines.map(([minute, by, kind, contentHash]) => {
    const at = new Date(Date.UTC(2026, 10, 2, 2, minute)).toISOString()
    return draftEvent(kind, by, { contentHash, at })
  })
const aWeekLater = '2026-11-09T03:00:00.000Z'
const written = life(
  [0, 'writer', 'started', 'a'],
  [1, 'writer', 'saved', 'b'],
  [2, 'writer', 'saved', 'c'],
  [3, 'writer', 'saved', 'd'],
)

test('of one writer’s pauses only the last text lasts', () =>
  expect(passingTexts(written, aWeekLater)).toEqual(['b', 'c']))

test('nothing is forgotten that may still be written on', () =>
  expect(passingTexts(written, '2026-11-02T02:02:00.000Z')).toEqual(['b']))

test.each([
  ['another wrote on it', life([4, 'colleague', 'saved', 'e'], [5, 'colleague', 'saved', 'f'])],
  ['it was submitted', life([4, 'writer', 'submitted', 'd'])],
  ['the writer left it for longer', life([20, 'writer', 'saved', 'e'])],
])('a text lasts when %s', (_, more) =>
  expect(passingTexts([...written, ...more], aWeekLater)).not.toContain('d'),
)

test('what undid a review lasts, and so does a text that was come back to and signed', () => {
  const reviewed = life(
    [4, 'writer', 'submitted', 'd'],
    [5, 'writer', 'saved', 'e'],
    [6, 'writer', 'saved', 'b'],
  )
  const again = life([7, 'writer', 'submitted', 'b'])
  expect(passingTexts([...written, ...reviewed, ...again], aWeekLater)).toEqual(['c'])
})
