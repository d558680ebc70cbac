import { expect, test } from 'vitest'
import register from '../../../../data/yining/units.json' with { type: 'json' }
import { plainDate } from '../calendar/plain-date.ts'
import { objectionToCreditCode } from './credit-code.ts'
import { hoursOn } from './hours-on.ts'
import { objectionsToUnit } from './objections-to-unit.ts'
import { type SeasonHours, type Unit, unitKindLabels } from './unit.ts'
import { unitChainIn, unitsAbove } from './units-above.ts'

const weekdays = [1, 2, 3, 4, 5]
const nothingKnown: Unit = {
  code: 'hall',
  kind: 'office',
  name: '某某服务中心',
  parentCode: 'bureau',
  creditCode: null,
  addresses: null,
  phones: null,
  officeHours: null,
}
const seasonal = (effectiveFrom: string, summerEnd: string) => ({
  effectiveFrom: plainDate(effectiveFrom),
  seasons: [
    { season: '冬季', startsOn: '10-01', weekdays, spans: [{ from: '10:00', to: '19:30' }] },
    { season: '夏季', startsOn: '05-01', weekdays, spans: [{ from: '10:00', to: summerEnd }] },
  ],
})

test.each([
  ['2024-04-30', '冬季', '19:30'],
  ['2024-05-01', '夏季', '20:00'],
  ['2024-10-01', '冬季', '19:30'],
  ['2025-05-31', '夏季', '20:00'],
  ['2025-06-01', '夏季', '19:00'],
  ['2026-01-01', '冬季', '19:30'],
])('on %s the %s hours hold, until %s (R25)', (on, season, to) => {
  const unit = {
    ...nothingKnown,
    officeHours: [seasonal('2025-06-01', '19:00'), seasonal('2023-01-01', '20:00')],
  }
  expect(hoursOn(unit, plainDate(on))).toMatchObject({ season, spans: [{ to }] })
})

test('hours that nobody stated, or not yet, are unknown', () => {
  expect(hoursOn(nothingKnown, plainDate('2025-06-01'))).toBeNull()
  const later = { ...nothingKnown, officeHours: [seasonal('2025-06-01', '19:00')] }
  expect(hoursOn(later, plainDate('2025-05-31'))).toBeNull()
})

test.each([
  ['91350100M000100Y43', null],
  ['91512081MA62K0260E', null],
  ['91350100M000100Y4Z', /不会有“Z”/],
  ['91350100M000100Y44', /校验位/],
  ['91350100M000100Y4', /有 17 位/],
  ['91512081ma62k0260e', /不会有“m”/],
])('credit code %s', (code, why) => {
  const objection = objectionToCreditCode(code)
  if (why === null) expect(objection).toBeNull()
  else expect(objection).toMatch(why)
})

const place = { regionCode: '654002', areaCode: '0999' }
const phone = (value: string) => ({ value, use: 'enquiry', description: '' }) as const
const season = { season: null, startsOn: '01-01', weekdays, spans: [{ from: '10:00', to: '14:00' }] }
const openFrom = (...seasons: readonly SeasonHours[]) => ({
  officeHours: [{ effectiveFrom: plainDate('2026-01-01'), seasons }],
})

test.each<[Partial<Unit>, readonly string[]]>([
  [{}, []],
  [{ kind: 'street', code: '654002001' }, []],
  [{ kind: 'village', code: '654002001001', phones: [phone('0999-8123456'), phone('12333')] }, []],
  [{ kind: 'village', code: '654002001' }, ['code']],
  [{ kind: 'town', code: '654021100' }, ['code']],
  [{ creditCode: '91350100M000100Y4Z' }, ['creditCode']],
  [{ phones: [phone('0999-8123456'), phone('0999-812345')] }, ['phones.1.value']],
  [{ phones: [phone('13912345678')] }, ['phones.0.value']],
  [{ addresses: [{ value: '找我，13912345678', use: '' }] }, ['addresses.0.value']],
  [openFrom(season), []],
  [openFrom(), ['officeHours.0']],
  [
    openFrom(season, season),
    Array(4)
      .fill('officeHours.0.seasons.')
      .map((at, n) => at + (n >> 1)),
  ],
  [openFrom({ ...season, startsOn: '02-29' }), ['officeHours.0.seasons.0']],
  [openFrom({ ...season, weekdays: [2, 1] }), ['officeHours.0.seasons.0']],
  [openFrom({ ...season, spans: [] }), ['officeHours.0.seasons.0']],
  [openFrom({ ...season, spans: [{ from: '14:00', to: '10:00' }] }), ['officeHours.0.seasons.0']],
])('an entry with %j: what is wrong, and where', (different, places) => {
  const objections = objectionsToUnit({ ...nothingKnown, ...different }, place)
  expect(objections.map(({ at }) => at)).toEqual(places)
})

test('two sets of hours from one day are one too many', () => {
  const [set] = openFrom(season).officeHours
  const officeHours = set ? [set, set] : []
  expect(objectionsToUnit({ ...nothingKnown, officeHours }, place)).toMatchObject([{ at: 'officeHours.1' }])
})

test('the units above one, from the nearest on', () => {
  const units: Record<string, string | null> = { hall: 'bureau', bureau: null, round: 'round' }
  const unitOf = (code: string) => ({ ...nothingKnown, code, parentCode: units[code] ?? null })
  expect(unitsAbove('hall', unitOf)).toEqual(['hall', 'bureau'])
  expect(unitsAbove('nobody', () => null)).toEqual(['nobody'])
  expect(() => unitsAbove('round', unitOf)).toThrow(/above itself/)
})

test('what the region’s code wrote before a bureau was registered is the bureau’s', () => {
  const bureau = { ...nothingKnown, code: 'bureau', kind: 'bureau', parentCode: null } as const
  const hall = { ...nothingKnown, code: 'hall', parentCode: 'bureau' }
  expect(unitChainIn([hall], '654002')('654002')).toEqual(['654002'])
  const chain = unitChainIn([bureau, hall], '654002')
  expect(['654002', 'hall'].map(chain)).toEqual([
    ['654002', 'bureau'],
    ['hall', 'bureau'],
  ])
})

test('Yining has 22 streets, towns and townships, of which only code, kind and name are known', () => {
  expect(register.units).toHaveLength(22)
  expect(new Set(register.units.map(({ code }) => code)).size).toBe(22)
  const count = (kind: string) => register.units.filter(unit => unit.kind === kind).length
  expect([count('street'), count('town'), count('township'), count('other')]).toEqual([12, 4, 5, 1])
  for (const { code, kind, name, ...rest } of register.units) {
    expect(code).toMatch(/^654002\d{3}$/)
    expect(Object.keys(unitKindLabels)).toContain(kind)
    expect(name).not.toBe('')
    expect(new Set(Object.values(rest))).toEqual(new Set([null]))
    expect(Object.keys(rest).sort()).toEqual([
      'addresses',
      'creditCode',
      'officeHours',
      'parentCode',
      'phones',
    ])
  }
})
