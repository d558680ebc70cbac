import { fieldLabel } from '../field-label.ts'
import { tierKeys } from '../tier-keys.ts'
import { type Edit, isEdit } from './fold-upload.ts'
import { objectionToValue } from './mend-value.ts'
import type { UploadEvent } from './upload-event.ts'
import type { UploadState } from './upload-state.ts'

/** Why an event cannot follow, in one sentence; null when it can. Asked before an event is stored. */
export function objectionToEvent(
  state: UploadState,
  events: readonly UploadEvent[],
  event: UploadEvent,
): string | null {
  if (state.kind === 'discarded') return '这份目录已经放弃，不能再改；请重新上传。'
  if (state.kind === 'activated') return '这份目录已经启用，不能再改；要改的，请上传新的一份。'
  switch (event.kind) {
    case 'mended':
      return objectionToItem(state, event.item) ?? objectionToValue(event.field, event.after, tiersOf(state))
    case 'item-removed':
    case 'identified':
      return objectionToItem(state, event.item)
    case 'item-added':
      return objectionToNew(state, event)
    case 'taken-back':
      return (
        event.events
          .map(number => objectionToTakingBack(state, events, number, event.events))
          .find(Boolean) ?? null
      )
    default:
      return null
  }
}

/** The columns of 公开层级 that the catalogue has. */
export function tiersOf({ items }: UploadState): readonly string[] {
  return tierKeys(items.map(({ item }) => item))
}

function objectionToItem({ items }: UploadState, number: number): string | null {
  const found = items.find(each => each.number === number)
  if (!found) return `没有第 ${number} 号事项；请刷新后再试。`
  return found.removedBy === null ? null : `“${found.item.path.join(' › ')}”已经删去；要用的，先撤回删去。`
}

function objectionToNew(
  state: UploadState,
  { after, value }: Extract<UploadEvent, { kind: 'item-added' }>,
): string | null {
  const tiers = tiersOf(state)
  const { path, elements, legalBasis, channels } = value
  const lists = Object.entries({ path, elements, legalBasis, channels })
  const ticks = Object.entries(value.tiers).map(([key, truth]) => [`tiers.${key}`, truth] as const)
  const objection = [...lists, ...ticks]
    .map(([field, each]) => objectionToValue(field, each, tiers))
    .find(Boolean)
  return objection ?? (after === null ? null : objectionToItem(state, after))
}

/** What was done later onto the same goes back first: a mend states the value that it saw. */
function objectionToTakingBack(
  { standing }: UploadState,
  events: readonly UploadEvent[],
  number: number,
  together: readonly number[],
): string | null {
  const event = events[number - 1]
  if (!event || !isEdit(event)) return `第 ${number} 件事不是修补、删去或补加，不能撤回。`
  if (!standing.has(number)) return `第 ${number} 件事已经撤回了；请刷新。`
  const later = [...standing].find(each => {
    const other = events[each - 1] as Edit
    return each > number && !together.includes(each) && restsOn(other, event)
  })
  return later === undefined
    ? null
    : `第 ${number} 件事以后，${whatRests(events[later - 1] as Edit)}（第 ${later} 件）；请先撤回后来的，或一起撤回。`
}

function restsOn(later: Edit, event: Edit): boolean {
  if (later.kind === 'item-added') return event.kind === 'item-added' && later.after === event.item
  if (later.item !== event.item) return false
  if (event.kind === 'item-added') return true
  return later.kind === 'mended' && event.kind === 'mended' && later.field === event.field
}

function whatRests(later: Edit): string {
  if (later.kind === 'mended') return `“${fieldLabel(later.field)}”又改过`
  return later.kind === 'item-removed' ? '这个事项又删去了' : '又在它后面补加了事项'
}
