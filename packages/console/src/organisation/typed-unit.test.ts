import { plainDate } from '@mingbai/core/calendar/plain-date'
import type { Unit } from '@mingbai/core/organisation/unit'
import { expect, test } from 'vitest'
import { spansPattern, typedOf, unitOf } from './typed-unit.ts'

const bare: Unit = {
  code: 'hall',
  kind: 'office',
  name: '某某服务中心',
  parentCode: null,
  creditCode: null,
  addresses: null,
  phones: null,
  officeHours: null,
}
const whole: Unit = {
  ...bare,
  parentCode: 'bureau',
  addresses: [{ value: '某路1号', use: '服务窗口' }],
  phones: [{ value: '12333', use: 'enquiry', description: '' }],
  officeHours: [
    {
      effectiveFrom: plainDate('2026-05-01'),
      seasons: [
        {
          season: '夏季',
          startsOn: '05-01',
          weekdays: [1, 2, 3],
          spans: [
            { from: '09:30', to: '13:30' },
            { from: '16:00', to: '20:00' },
          ],
        },
      ],
    },
  ],
}

test.each([bare, whole])('an entry goes into the form and comes out the same', unit => {
  expect(unitOf(typedOf(unit))).toEqual(unit)
})

test('hours are read however they are typed, days in any order', () => {
  const season = { startsOn: '01-01', weekdays: [3, 1], spans: '9:30—13:30，16：00至20:00' }
  expect(season.spans).toMatch(spansPattern)
  const typed = { ...typedOf(bare), officeHours: [{ effectiveFrom: '2026-05-01', seasons: [season] }] }
  expect(unitOf(typed).officeHours?.[0]?.seasons[0]).toEqual({
    season: null,
    startsOn: '01-01',
    weekdays: [1, 3],
    spans: [
      { from: '09:30', to: '13:30' },
      { from: '16:00', to: '20:00' },
    ],
  })
})

test.each(['', '上午', '9:30', '9:30-13:30、16:00'])('“%s” is not from when until when', text => {
  expect(text).not.toMatch(spansPattern)
})
