import { draftSteps } from '@mingbai/core/4-content/draft-steps'
import { expect, test } from 'vitest'
import { eventsInWords } from './event-in-words.ts'

const event = (kind: string, by: string, more = {}) => ({ kind, by, at: '2026-11-25T00:00:00.000Z', ...more })

test('what one person saved in one go is one line, and another person’s save begins another', () => {
  const events = [event('saved', 'b'), event('saved', 'a'), event('saved', 'a'), event('started', 'a')]
  expect(eventsInWords(events, String).map(({ what, by, times }) => [what, by, times])).toEqual([
    ['修改文字', 'b', 1],
    ['修改文字', 'a', 2],
    ['起草', 'a', 1],
  ])
})

test('a reason and a basis are told with what they were given for', () => {
  const refused = event('secrecy-refused', 'a', { basis: '条例第十四条', reason: '含内部电话' })
  expect(eventsInWords([refused], String)[0]?.what).toBe(
    '保密审查不通过，依据：条例第十四条；理由：含内部电话',
  )
})

test('every kind of event has its words', () => {
  const kinds = Object.keys(draftSteps)
  const events = kinds.map(kind => event(kind, kind, { publishAt: '2026-11-25T00:00:00.000Z' }))
  expect(eventsInWords(events, String).filter(({ what, by }) => what === by)).toEqual([])
})

test('a unit that was asked is told by its name', () => {
  const asked = event('confirmation-asked', 'a', { unitCode: 'hall' })
  expect(eventsInWords([asked], () => '某某服务中心')[0]?.what).toBe('请 某某服务中心 确认')
})
