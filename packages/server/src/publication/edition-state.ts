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

/** An edition as the permission table sees it. `units`: the unit whose draft it was, and those above. */
export function thingOfEdition(state: ThingState<'edition'>, units: readonly string[]): Thing {
  return { kind: 'edition', state, units }
}
