import { expect, test } from 'vitest'
import { plainDate } from '../calendar/plain-date.ts'
import type { Unit } from '../organisation/unit.ts'
import { aGuide } from './a-guide.ts'
import { diffGuides } from './diff-guides.ts'
import { guidesShowing, withUnit } from './with-unit.ts'

const weekdays = [1, 2, 3, 4, 5]
const unit: Unit = {
  code: 'hall',
  kind: 'office',
  name: '某某服务中心',
  parentCode: null,
  creditCode: null,
  addresses: [{ value: '某某路1号', use: '服务窗口' }],
  phones: [
    { value: '0999-8123456', use: 'enquiry', description: '参保窗口' },
    { value: '0999-8123457', use: 'complaint', description: '办公室' },
  ],
  officeHours: [
    {
      effectiveFrom: plainDate('2025-01-01'),
      seasons: [
        {
          season: '夏季',
          startsOn: '05-01',
          weekdays,
          spans: [
            { from: '10:00', to: '14:00' },
            { from: '16:00', to: '20:00' },
          ],
        },
        { season: '冬季', startsOn: '10-01', weekdays: [1, 3], spans: [{ from: '10:00', to: '14:00' }] },
      ],
    },
  ],
}
const silent = aGuide({
  office: null,
  officeHours: null,
  enquiries: [],
  complaints: [],
  unit: { code: 'hall' },
})
const on = plainDate('2025-06-01')

test('what the guide does not say, its unit’s entry says', () => {
  expect(withUnit(silent, unit, on)).toMatchObject({
    office: { name: '某某服务中心', address: '某某路1号（服务窗口）' },
    officeHours:
      '夏季（5月1日起）周一至周五10:00—14:00、16:00—20:00；冬季（10月1日起）周一、周三10:00—14:00，北京时间',
    enquiries: [{ value: '0999-8123456', scope: 'local' }],
    complaints: [{ value: '0999-8123457', scope: 'local' }],
  })
})

test('what the guide says stays, and what nobody knows stays unknown', () => {
  const own = aGuide()
  expect(withUnit(own, null, on)).toBe(own)
  expect(withUnit(own, unit, on)).toMatchObject({ office: own.office, officeHours: own.officeHours })
  const unknown = { ...unit, addresses: null, phones: null, officeHours: null }
  expect(withUnit(silent, unknown, on)).toEqual(silent)
  expect(withUnit(silent, unit, plainDate('2024-12-31')).officeHours).toBeNull()
})

test('a guide belongs to those a change of its unit changes', () => {
  const guides = [{ guide: silent }, { guide: aGuide() }, { guide: aGuide({ unit: null }) }]
  expect(guidesShowing('hall', guides)).toEqual([{ guide: silent }])
})

test('a unit that was taken off reads like one that was never named', () => {
  expect(diffGuides(aGuide(), aGuide({ unit: null }))).toEqual([])
  expect(diffGuides(aGuide(), aGuide({ unit: { code: 'hall' } }))).toMatchObject([
    { field: 'unit', kind: 'added' },
  ])
})
