import type { Catalogue } from '../catalogue.ts'
import { readTimeLimit } from '../time-limit.ts'
import { withMend } from './mend-value.ts'
import type { NewItem, UploadEvent } from './upload-event.ts'
import type { Acceptance, Identity, UploadedItem, UploadState } from './upload-state.ts'

/** What the events make of a catalogue as it was read. The first event is that it was uploaded. */
export function foldUpload(read: Catalogue, events: readonly UploadEvent[]): UploadState {
  const takenBack = new Set(events.flatMap(event => (event.kind === 'taken-back' ? event.events : [])))
  const standing = events.flatMap((event, n) =>
    isEdit(event) && !takenBack.has(n + 1) ? [{ ...event, number: n + 1 }] : [],
  )
  const last = events.at(-1)
  return {
    kind: last?.kind === 'activated' || last?.kind === 'discarded' ? last.kind : 'uploaded',
    events: events.length,
    items: foldItems(read, standing),
    accepted: foldAcceptances(events),
    identities: foldIdentities(events),
    preparers: [...new Set(events.flatMap(({ kind, by }) => (ends.includes(kind) ? [] : [by])))],
    standing: new Set(standing.map(({ number }) => number)),
    version: last?.kind === 'activated' ? last.version : null,
  }
}

const ends: readonly UploadEvent['kind'][] = ['activated', 'discarded']

/** What changes the items, and can be taken back. */
export type Edit = Extract<UploadEvent, { kind: 'mended' | 'item-removed' | 'item-added' }>

export function isEdit(event: UploadEvent): event is Edit {
  return event.kind === 'mended' || event.kind === 'item-removed' || event.kind === 'item-added'
}

type NumberedEdit = Edit & { readonly number: number }

function foldItems({ items }: Catalogue, edits: readonly NumberedEdit[]): readonly UploadedItem[] {
  const byNumber = new Map(
    items.map((item, n): [number, UploadedItem] => [
      n + 1,
      { number: n + 1, asRead: item, item, removedBy: null, mends: [] },
    ]),
  )
  const order = [...byNumber.keys()]
  for (const edit of edits) {
    if (edit.kind === 'item-added') {
      const item = itemOf(edit.value)
      byNumber.set(edit.item, { number: edit.item, asRead: null, item, removedBy: null, mends: [] })
      order.splice(edit.after === null ? 0 : order.indexOf(edit.after) + 1, 0, edit.item)
      continue
    }
    const now = byNumber.get(edit.item)
    if (!now) throw new Error(`event ${edit.number} is about item ${edit.item}, which is not there`)
    byNumber.set(edit.item, edited(now, edit))
  }
  return order.map(number => byNumber.get(number) as UploadedItem)
}

function edited(now: UploadedItem, edit: Exclude<NumberedEdit, { kind: 'item-added' }>): UploadedItem {
  if (edit.kind === 'item-removed') return { ...now, removedBy: edit.number }
  return { ...now, item: withMend(now.item, edit.field, edit.after), mends: [...now.mends, edit] }
}

function itemOf({ timeLimit, ...value }: NewItem): UploadedItem['item'] {
  return { ...value, timeLimit: readTimeLimit(timeLimit), provenance: {} }
}

function foldAcceptances(events: readonly UploadEvent[]): ReadonlyMap<string, Acceptance> {
  const accepted = new Map<string, Acceptance>()
  for (const event of events) {
    if (event.kind === 'accepted')
      for (const key of event.findings) accepted.set(key, { by: event.by, at: event.at, note: event.note })
    if (event.kind === 'reopened') for (const key of event.findings) accepted.delete(key)
  }
  return accepted
}

/** A code goes to one item, and an item has one: what was said last holds. */
function foldIdentities(events: readonly UploadEvent[]): ReadonlyMap<number, readonly Identity[]> {
  const said = new Map<number, readonly Identity[]>()
  for (const event of events) {
    if (event.kind !== 'identified') continue
    const { item, code, isSame, by, at } = event
    if (isSame)
      for (const [number, identities] of said)
        said.set(
          number,
          identities.filter(each => !each.isSame || (each.code !== code && number !== item)),
        )
    const others = (said.get(item) ?? []).filter(each => each.code !== code)
    said.set(item, isSame === null ? others : [...others, { code, isSame, by, at }])
  }
  return said
}
