import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../../calendar/plain-date.ts'
import { aCatalogue, anItem } from '../a-catalogue.ts'
import { catalogueAsMended } from './catalogue-as-mended.ts'
import { catalogueToActivate } from './catalogue-to-activate.ts'
import { foldUpload } from './fold-upload.ts'
import { type MendValue, statedValue } from './mend-value.ts'
import { objectionToEvent } from './objection-to-event.ts'
import type { NewItem, UploadAct, UploadEvent } from './upload-event.ts'

const cell = (column: number) => ({ row: 7, column, how: 'stated' }) as const
const items = ['甲', '乙', '丙'].map(name =>
  anItem({ path: ['事项', name], provenance: { path: cell(1), agency: cell(4), timeLimit: cell(3) } }),
)
const read = aCatalogue(items)
const signed = (act: UploadAct): UploadEvent => ({ ...act, by: 'keeper', at: '2026-11-25T01:00:00.000Z' })
const uploaded = signed({ kind: 'uploaded' })
const dayOf = () => plainDate('2026-11-26')

const { provenance: _, timeLimit: __, ...stated } = anItem({ path: ['新的'] })
const value: NewItem = { ...stated, timeLimit: '7个工作日内公开' }

const values: Readonly<Record<string, readonly MendValue[]>> = {
  path: [['事项'], ['事项', '丁', '戊']],
  agency: ['某局', null],
  timeLimit: ['20个工作日内公开', null],
  channels: [[], ['公示栏']],
  'tiers.county': [true, false, null],
}

/** What somebody tries: of the items there are, of the numbers there were. */
const wish = fc.oneof(
  fc.record({
    kind: fc.constant('mended' as const),
    item: fc.nat(5),
    cell: fc.constantFrom(
      ...Object.entries(values).flatMap(([field, all]) => all.map(each => ({ field, each }))),
    ),
  }),
  fc.record({ kind: fc.constant('item-removed' as const), item: fc.nat(5) }),
  fc.record({ kind: fc.constant('item-added' as const), after: fc.option(fc.nat(5)) }),
  fc.record({ kind: fc.constant('taken-back' as const), event: fc.nat(12) }),
)

type Wish = typeof wish extends fc.Arbitrary<infer Each> ? Each : never

function actOf(wanted: Wish, events: readonly UploadEvent[]): UploadAct {
  const reason = null
  switch (wanted.kind) {
    case 'mended': {
      const { field, each } = wanted.cell
      const now = foldUpload(read, events).items.find(({ number }) => number === wanted.item)?.item
      return {
        kind: 'mended',
        item: wanted.item,
        field,
        before: (now && statedValue(now, field)) ?? null,
        after: each,
        reason,
      }
    }
    case 'item-removed':
      return { ...wanted, reason }
    case 'item-added': {
      const item = items.length + events.filter(({ kind }) => kind === 'item-added').length + 1
      return { ...wanted, item, value, reason }
    }
    case 'taken-back':
      return { kind: 'taken-back', events: [wanted.event] }
  }
}

/** The wishes that nothing speaks against, in their order. */
function happened(wishes: readonly Wish[]): readonly UploadEvent[] {
  const events = [uploaded]
  for (const wanted of wishes) {
    const event = signed(actOf(wanted, events))
    if (objectionToEvent(foldUpload(read, events), events, event) === null) events.push(event)
  }
  return events
}

test('whatever was mended, removed and added: once it is taken back, from the last on, the catalogue is as it was read', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 14 }), wishes => {
      let events = happened(wishes)
      for (const number of [...foldUpload(read, events).standing].sort((a, b) => b - a)) {
        const back = signed({ kind: 'taken-back', events: [number] })
        expect(objectionToEvent(foldUpload(read, events), events, back)).toBeNull()
        events = [...events, back]
      }
      const state = foldUpload(read, events)
      expect(catalogueAsMended(read, state)).toEqual(read)
      expect(catalogueToActivate(read, state, dayOf)).toEqual(read)
    }),
  )
})

test('every mend that stands saw the value it changed, whatever was taken back', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 14 }), wishes => {
      const { items: after } = foldUpload(read, happened(wishes))
      for (const { asRead, mends } of after)
        for (const [n, { field, before }] of mends.entries()) {
          const earlier = mends.slice(0, n).findLast(mend => mend.field === field)
          const seen = earlier ? earlier.after : asRead ? statedValue(asRead, field) : before
          expect(before).toEqual(seen ?? null)
        }
    }),
  )
})

test('a stated value keeps its cell, and the version says that a person stated it', () => {
  const events = [
    uploaded,
    signed({
      kind: 'mended',
      item: 2,
      field: 'timeLimit',
      before: null,
      after: '7个工作日内公开',
      reason: null,
    }),
    signed({ kind: 'item-removed', item: 3, reason: '表注' }),
    signed({ kind: 'item-added', item: 4, after: 1, value, reason: null }),
  ]
  const catalogue = catalogueToActivate(read, foldUpload(read, events), dayOf)
  expect(catalogue.items.map(({ path }) => path.at(-1))).toEqual(['甲', '新的', '乙'])
  expect(catalogue.items[2]).toMatchObject({
    timeLimit: { text: '7个工作日内公开', rules: [{ kind: 'within', amount: 7, unit: 'working-day' }] },
    provenance: { timeLimit: { row: 7, column: 3, how: 'repaired' } },
  })
  expect(catalogue.findings.map(({ code, at }) => [code, at.path?.at(-1)])).toEqual([
    ['item-added-by-staff', '新的'],
    ['value-stated-by-staff', '乙'],
    ['item-removed-by-staff', undefined],
  ])
})

test('a code goes to one item, and what was said last holds', () => {
  const identified = (item: number, isSame: boolean | null) =>
    signed({ kind: 'identified', item, code: '0001', isSame })
  const said = (...events: readonly UploadEvent[]) =>
    [...foldUpload(read, [uploaded, ...events]).identities].map(([item, all]) => [
      item,
      all.map(each => each.isSame),
    ])
  expect(said(identified(1, true), identified(2, true))).toEqual([
    [1, []],
    [2, [true]],
  ])
  expect(said(identified(1, false), identified(2, true), identified(2, null))).toEqual([
    [1, [false]],
    [2, []],
  ])
})
