import type { Thing, ThingState } from '@mingbai/core/permission/thing'
import type { EditionClosing } from './store.ts'

/** What an edition is to the public, given the number of the item's last one. */
export function editionState(
  number: number,
  last: number,
  closings: readonly EditionClosing[],
): ThingState<'edition'> {
  const kinds = closings.filter(closing => closing.number === number).map(({ kind }) => kind)
  if (kinds.includes('taken-down')) return 'taken-down'
  if (kinds.includes('withdrawn')) return 'withdrawn'
  return number === last ? 'in-force' : 'superseded'
}

/** An edition as the permission table sees it. */
export function thingOfEdition(number: number, last: number, closings: readonly EditionClosing[]): Thing {
  return { kind: 'edition', state: editionState(number, last, closings), units: [] }
}
