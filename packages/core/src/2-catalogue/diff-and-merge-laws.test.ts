import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCatalogue, anItem } from './a-catalogue.ts'
import { applyDiff } from './apply-diff.ts'
import type { Catalogue, Item } from './catalogue.ts'
import { diffCatalogues } from './diff.ts'
import { fieldsOf, isSame, isUnread } from './fields.ts'
import { mergeCatalogues } from './merge.ts'
import { versionOf } from './versions.ts'

/** Few words, so that paths repeat, contain each other and nearly agree. */
const word = fc.constantFrom('失业', '保险', '登记', '申领', '企业', '　保险', 'A', '')
const title = fc.array(word, { maxLength: 4 }).map(words => words.join(''))
const truth = fc.constantFrom(true, false, null)
const plainObject = { noNullPrototype: true }
const list = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 3 })

const item: fc.Arbitrary<Item> = fc
  .record({
    path: fc.array(title, { minLength: 1, maxLength: 3 }),
    elements: list,
    legalBasis: list,
    timeLimit: fc.constantFrom(
      { text: null, rules: [] },
      { text: '长期公开', rules: [{ kind: 'unspecified' as const }] },
      anItem().timeLimit,
    ),
    agency: fc.constantFrom(null, '甲局', '乙局'),
    channels: list,
    audience: fc.record({ everyone: truth, specificGroup: truth }, plainObject),
    mode: fc.record({ proactive: truth, onRequest: truth }, plainObject),
    tiers: fc.dictionary(fc.constantFrom('county', 'township', '州级.县级', '__proto__'), truth, plainObject),
  })
  .map(anItem)

const catalogue = fc
  .tuple(fc.array(item, { maxLength: 12 }), fc.constantFrom('目录', '目录（试行）'))
  .map(([items, name]) => aCatalogue(items, name))

type Choices = Iterator<readonly [number, Item]>

/** Some of the items, some again, some edited, some others, and the whole perhaps rearranged. */
function revise({ items, title }: Catalogue, choices: Choices, rotation: number): Catalogue {
  const revised = items.flatMap((each): readonly Item[] => {
    const [kind, other] = choices.next().value
    if (kind === 0) return []
    if (kind === 1) return [each, other]
    if (kind === 2) return [each, each]
    if (kind === 3) return [{ ...other, path: each.path }]
    if (kind === 4) return [{ ...each, path: other.path }]
    if (kind === 5) return ['一', '二'].map(part => ({ ...each, path: [...each.path, part] }))
    return [each]
  })
  const cut = rotation % (items.length + 1)
  return aCatalogue([...revised.slice(cut), ...revised.slice(0, cut)], title)
}
const choices = fc.infiniteStream(fc.tuple(fc.nat({ max: 9 }), item))
const rotation = fc.oneof(fc.constant(0), fc.nat())
const revision = fc
  .tuple(catalogue, choices, rotation)
  .map(([before, ...how]) => [before, revise(before, ...how)] as const)
const twoRevisions = fc
  .tuple(catalogue, choices, choices, rotation, rotation)
  .map(([base, one, other, turn, otherTurn]) => ({
    base,
    local: revise(base, one, turn),
    upper: revise(base, other, otherTurn),
  }))

const content = ({ title, items }: Catalogue) => ({
  title,
  items: items.map(({ provenance: _, ...each }) => each),
})

test('a catalogue does not differ from itself: the contract’s four lists, all empty', () => {
  fc.assert(
    fc.property(catalogue, a => {
      expect(diffCatalogues(a, a)).toStrictEqual({ added: [], removed: [], renamed: [], changed: [] })
    }),
  )
})

test.each([
  ['any other catalogue', fc.tuple(catalogue, catalogue)],
  ['a revision of it', revision],
])('what differs, applied to a catalogue, gives %s exactly, also when it travelled as JSON', (_, pairs) => {
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const diff = JSON.parse(JSON.stringify(diffCatalogues(a, b)))
      expect(content(applyDiff(diff, a))).toStrictEqual(content(b))
    }),
    { numRuns: 1000 },
  )
})

test('merging nothing new from above leaves the local catalogue as it is', () => {
  fc.assert(
    fc.property(twoRevisions, ({ base, local }) => {
      const { merged, taken, conflicts } = mergeCatalogues(base, local, base)
      expect(content(merged)).toStrictEqual(content(local))
      expect(conflicts).toEqual([])
      expect(taken).toEqual({ added: [], removed: [], renamed: [], changed: [] })
    }),
  )
})

test('without local changes the new version from above is taken as it is, unless it lost a value', () => {
  fc.assert(
    fc.property(twoRevisions, ({ base, upper }) => {
      const { merged, conflicts } = mergeCatalogues(base, base, upper)
      const lost = conflicts.filter(conflict => conflict.kind === 'field' && isUnread(conflict.upper))
      expect(conflicts).toEqual(lost)
      if (lost.length === 0) expect(content(merged)).toStrictEqual(content(upper))
    }),
  )
})

test('what both sides changed alike is no conflict', () => {
  fc.assert(
    fc.property(twoRevisions, ({ base, local }) => {
      const { merged, conflicts } = mergeCatalogues(base, local, local)
      expect(content(merged)).toStrictEqual(content(local))
      expect(conflicts).toEqual([])
    }),
  )
})

test('what was taken and what was kept lead to the merged catalogue from below and from above', () => {
  fc.assert(
    fc.property(twoRevisions, ({ base, local, upper }) => {
      const { merged, taken, kept } = mergeCatalogues(base, local, upper)
      expect(content(applyDiff(taken, local))).toStrictEqual(content(merged))
      expect(content(applyDiff(kept, upper))).toStrictEqual(content(merged))
    }),
  )
})

test('no local edit is lost: each item that the county wrote is there, with all that it changed in it', () => {
  fc.assert(
    fc.property(twoRevisions, ({ base, local: unmarked, upper }) => {
      const isBase = (each: Item) => base.items.some(other => isSame(other, each))
      const marked = unmarked.items.map((each, n) =>
        isBase(each) ? each : { ...each, agency: `本县${n}局` },
      )
      const local = aCatalogue(marked)
      const { merged } = mergeCatalogues(base, local, upper)
      const mergedBy = new Map(merged.items.map(each => [each.agency, each]))
      const { images } = versionOf(base.items, local.items, 'local')
      const origins = new Map(
        [...images].flatMap(([n, seats]) => seats.map(seat => [seat.item, base.items[n] as Item] as const)),
      )
      for (const each of marked.filter(other => other.agency?.startsWith('本县'))) {
        const there = mergedBy.get(each.agency)
        expect(there).toBeDefined()
        const origin = origins.get(each)
        const before = origin ? fieldsOf(origin) : new Map()
        const after = fieldsOf(there as Item)
        for (const [field, value] of fieldsOf(each)) {
          const old = before.get(field)
          if (isSame(value, old)) continue
          if (!Array.isArray(value) || !Array.isArray(old)) expect(after.get(field)).toEqual(value)
          else
            expect(after.get(field)).toEqual(
              expect.arrayContaining(value.filter(member => !old.includes(member))),
            )
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('edits in different places commute, without conflict', () => {
  const names = ['户口登记', '失业金', '医疗救助', '危房改造', '土地征收', '学区划分', '低保审批', '食品抽检']
  const base = aCatalogue(names.map(name => anItem({ path: ['类', name] })))
  const edit = (owners: readonly number[], side: number) => {
    const name = ['本县', '上级'][side]
    return aCatalogue(
      base.items.flatMap((each, n) => {
        const [, title = ''] = each.path
        // 0-3: nobody's; 4-7: one side's alone; 8: both, in different fields.
        if (owners[n] === 8)
          return side === 0 ? [{ ...each, agency: name + title }] : [{ ...each, channels: [name + title] }]
        if (owners[n] === 4 + side) return []
        if (owners[n] === 6 + side)
          return [
            { ...each, path: ['类', `${title}办理`], agency: name + title },
            anItem({ path: ['类', `${name}${n}专项`] }),
          ]
        return [each]
      }),
    )
  }
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 8 }), { minLength: 8, maxLength: 8 }), owners => {
      const [one, other] = [edit(owners, 0), edit(owners, 1)]
      const forth = mergeCatalogues(base, one, other)
      const back = mergeCatalogues(base, other, one)
      expect([...forth.conflicts, ...back.conflicts]).toEqual([])
      expect(content(forth.merged)).toStrictEqual(content(back.merged))
    }),
  )
})
