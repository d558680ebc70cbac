import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aGuide } from './a-guide.ts'
import { diffGuides } from './diff-guides.ts'
import { mergeGuides } from './merge-guides.ts'
import type { Material, ServiceGuide } from './service-guide.ts'

const material = (name: string, different: Partial<Material> = {}): Material => ({
  name,
  required: 'yes',
  form: null,
  source: null,
  note: null,
  ...different,
})
const hours = (amount: number) => ({ amount, unit: 'working-day' }) as const

describe('a difference', () => {
  test('is by element, with its rows', () => {
    const before = aGuide({ materials: [material('身份证'), material('照片')] })
    const after = aGuide({
      materials: [material('身份证', { form: '原件' }), material('申请表')],
      officeHours: null,
    })
    expect(diffGuides(before, after)).toMatchObject([
      {
        label: '办理材料',
        kind: 'changed',
        rows: [
          { kind: 'changed', before: { form: null }, after: { form: '原件' } },
          { kind: 'removed', before: { name: '照片' }, after: null },
          { kind: 'added', before: null, after: { name: '申请表' } },
        ],
      },
      { label: '办事时间', kind: 'removed', before: '工作日上班时间', after: null, rows: [] },
    ])
  })
})

describe('two people’s edits', () => {
  const base = aGuide({ materials: [material('身份证'), material('照片')] })

  test('of different rows and different parts of the limit go together', () => {
    const mine = aGuide({
      materials: [material('身份证', { form: '原件' }), material('照片')],
      processingTime: { ...base.processingTime, promised: hours(5) },
    })
    const theirs = aGuide({
      materials: [
        material('身份证'),
        material('申请表'),
        material('照片', { note: { text: '一寸', gaps: [] } }),
      ],
      processingTime: { ...base.processingTime, statutory: hours(20) },
    })
    const { merged, conflicts } = mergeGuides(base, mine, theirs)
    expect(conflicts).toEqual([])
    expect(merged.materials.map(({ name, form, note }) => [name, form, note?.text])).toEqual([
      ['身份证', '原件', undefined],
      ['申请表', null, undefined],
      ['照片', null, '一寸'],
    ])
    expect(merged.processingTime).toMatchObject({ promised: hours(5), statutory: hours(20) })
  })

  test('of the same value are asked about, mine standing meanwhile', () => {
    const [mine, theirs] = [
      { ...base, officeHours: '上午' },
      { ...base, officeHours: '下午' },
    ]
    const { merged, conflicts } = mergeGuides(base, mine, theirs)
    expect(merged.officeHours).toBe('上午')
    expect(conflicts).toEqual([
      {
        kind: 'value',
        field: 'officeHours',
        at: 'officeHours',
        base: base.officeHours,
        mine: '上午',
        theirs: '下午',
      },
    ])
  })

  test('a row that one took away and the other changed is kept and asked about', () => {
    const mine = { ...base, materials: [material('身份证')] }
    const theirs = { ...base, materials: [material('身份证'), material('照片', { form: '电子' })] }
    const { merged, conflicts } = mergeGuides(base, mine, theirs)
    expect(merged.materials).toEqual(theirs.materials)
    expect(conflicts).toMatchObject([
      { kind: 'row', at: 'materials', mine: undefined, theirs: { form: '电子' } },
    ])
  })
})

const word = fc.constantFrom('甲', '乙', '丙', '丁')
const statement = fc.record({ text: word, gaps: fc.constant([]) })
const anyGuide: fc.Arbitrary<ServiceGuide> = fc
  .record({
    name: word,
    summary: fc.option(statement),
    materials: fc.array(
      fc.record({ name: word, form: word }).map(({ name, form }) => material(name, { form })),
      {
        maxLength: 4,
      },
    ),
    methods: fc.array(fc.record({ channel: fc.constantFrom('online', 'counter'), statement }), {
      maxLength: 3,
    }),
    processingTime: fc.record({
      statutory: fc.option(fc.nat(3).map(hours)),
      promised: fc.option(fc.nat(3).map(hours)),
      notes: fc.array(statement, { maxLength: 2 }),
    }),
    everydayWords: fc.array(word, { maxLength: 4 }),
    unit: fc.option(fc.record({ code: word })),
  })
  .map(different => aGuide(different as Partial<ServiceGuide>))

test('an edit of one side alone is the merge, and equal guides have no difference', () => {
  fc.assert(
    fc.property(anyGuide, anyGuide, (base, edited) => {
      expect(mergeGuides(base, edited, base)).toEqual({ merged: edited, conflicts: [] })
      expect(mergeGuides(base, base, edited)).toEqual({ merged: edited, conflicts: [] })
      expect(mergeGuides(base, edited, edited)).toEqual({ merged: edited, conflicts: [] })
      expect(diffGuides(base, base)).toEqual([])
      const changed = Object.fromEntries(diffGuides(base, edited).map(({ field, after }) => [field, after]))
      expect({ ...base, ...changed }).toEqual(edited)
    }),
  )
})

test('whatever either side wrote is in the merged guide or in a conflict', () => {
  fc.assert(
    fc.property(anyGuide, anyGuide, anyGuide, (base, mine, theirs) => {
      const { merged, conflicts } = mergeGuides(base, mine, theirs)
      const [known, kept] = [valuesIn(base), new Set([...valuesIn(merged), ...conflicts.flatMap(valuesOf)])]
      const written = [...valuesIn(mine), ...valuesIn(theirs)].filter(value => !known.has(value))
      expect(written.filter(value => !kept.has(value))).toEqual([])
    }),
  )
})

/** Each row and each single value, with where it stands. */
function valuesIn(guide: ServiceGuide): ReadonlySet<string> {
  const { processingTime, ...fields } = guide
  const times = Object.entries(processingTime).map(
    ([part, value]) => [`processingTime.${part}`, value] as const,
  )
  return new Set([...Object.entries(fields), ...times].flatMap(([at, value]) => textsOf(at, value)))
}

function valuesOf({ at, mine, theirs }: { at: string; mine: unknown; theirs: unknown }): string[] {
  return [mine, theirs].flatMap(value => textsOf(at, value))
}

function textsOf(at: string, value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(each => `${at} ${JSON.stringify(each)}`)
}
