import { aGuide } from '@mingbai/core/4-content/a-guide'
import { plainDate } from '@mingbai/core/calendar/plain-date'
import { describe, expect, test } from 'vitest'
import type { Edition, EditionClosing } from '../publication/store.ts'
import { anEdition } from './an-item.ts'
import { editionOn, momentOf, publicEditions } from './public-editions.ts'

const edition = (number: number, publishedAt: string): Edition => ({
  ...anEdition('0001', aGuide()),
  number,
  publishedAt: new Date(publishedAt),
})
const closing = (number: number, kind: EditionClosing['kind'], closedAt: string): EditionClosing => ({
  number,
  kind,
  reason: '政策改变',
  successorCode: null,
  closedBy: 'somebody',
  closedAt: new Date(closedAt),
})
const three = [
  edition(1, '2026-11-01T02:00:00Z'),
  edition(2, '2026-11-10T02:00:00Z'),
  edition(3, '2026-11-20T02:00:00Z'),
]

describe('what was public on a day', () => {
  const shown = publicEditions(three, [closing(3, 'withdrawn', '2026-11-25T02:00:00Z')])
  test.each([
    ['2026-10-31', null],
    ['2026-11-01', 1],
    ['2026-11-09', 1],
    ['2026-11-10', 2],
    ['2026-11-24', 3],
    ['2026-11-25', null],
  ])('%s: edition %s', (day, number) => {
    expect(editionOn(shown, plainDate(day))?.edition.number ?? null).toBe(number)
  })

  test.each([
    ['2026-11-10', '2026-11-10T15:59:59.999Z'],
    ['2026-11-20', '2026-11-20T02:00:00.000Z'],
    ['9999-12-31', '2026-11-20T02:00:00.000Z'],
    ['2026-11-01', '2026-11-10T02:00:00.000Z'],
  ])('its units are those of the end of %s, while it was public', (day, moment) => {
    const [, second] = shown.toSorted((a, b) => a.edition.number - b.edition.number)
    expect(second && momentOf(second, plainDate(day), new Date()).toISOString()).toBe(moment)
  })

  test('a day begins in Beijing: published at 16:30 UTC, it is the next day’s', () => {
    const [late] = publicEditions([edition(1, '2026-11-01T16:30:00Z')], [])
    expect(late && editionOn([late], plainDate('2026-11-01'))).toBe(null)
    expect(late && editionOn([late], plainDate('2026-11-02'))).toBe(late)
  })
})

test('one taken down is nowhere, the one before it stays what it was', () => {
  const shown = publicEditions(three, [closing(2, 'taken-down', '2026-11-15T02:00:00Z')])
  expect(shown.map(each => [each.edition.number, each.state])).toEqual([
    [3, 'in-force'],
    [1, 'superseded'],
  ])
  expect(editionOn(shown, plainDate('2026-11-12'))).toBe(null)
})
