import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCatalogue, anItem } from './a-catalogue.ts'
import { applyDiff } from './apply-diff.ts'
import type { Catalogue, Item } from './catalogue.ts'
import { diffCatalogues } from './diff.ts'

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

/** A catalogue and a revision of it: some of its items, some again, some edited, some others. */
const revision: fc.Arbitrary<readonly [Catalogue, Catalogue]> = fc
  .tuple(catalogue, fc.infiniteStream(fc.tuple(fc.nat({ max: 9 }), item)), fc.nat())
  .map(([before, stream, rotation]) => {
    const items = before.items.flatMap(each => {
      const [kind, other] = stream.next().value as [number, Item]
      if (kind === 0) return []
      if (kind === 1) return [each, other]
      if (kind === 2) return [each, each]
      if (kind === 3) return [{ ...other, path: each.path }]
      if (kind === 4) return [{ ...each, path: other.path }]
      if (kind === 5)
        return [
          { ...each, path: [...each.path, '一'] },
          { ...each, path: [...each.path, '二'] },
        ]
      return [each]
    })
    const cut = rotation % (items.length + 1)
    return [before, aCatalogue([...items.slice(cut), ...items.slice(0, cut)], before.title)] as const
  })

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
