import type { Action } from './action.ts'
import type { PublicSurface } from './surface.ts'
import type { ThingKind, ThingState } from './thing.ts'

/** One row of what everybody sees, staff included; whatever no row shows is not public. */
export type PublicSight = {
  [Kind in ThingKind]: {
    readonly thing: Kind
    readonly action: Extract<Action, 'read' | 'read-notice' | 'see-history'>
    readonly states: readonly ThingState<Kind>[]
    readonly surfaces: readonly PublicSurface[]
  }
}[ThingKind]

export const publicSights: readonly PublicSight[] = [
  { thing: 'edition', action: 'read', states: ['in-force'], surfaces: ['page', 'search', 'feed', 'file'] },
  // An old edition stays readable as what it is (R41), but is never an answer.
  { thing: 'edition', action: 'read', states: ['superseded'], surfaces: ['page', 'file'] },
  { thing: 'edition', action: 'read-notice', states: ['withdrawn'], surfaces: ['page', 'feed'] },
  {
    thing: 'edition',
    action: 'see-history',
    states: ['in-force', 'superseded', 'withdrawn'],
    surfaces: ['page'],
  },
  {
    thing: 'catalogue-version',
    action: 'read',
    states: ['in-force'],
    surfaces: ['page', 'search', 'feed', 'file'],
  },
  { thing: 'catalogue-version', action: 'read', states: ['replaced'], surfaces: ['page', 'file'] },
  { thing: 'catalogue-version', action: 'see-history', states: ['in-force', 'replaced'], surfaces: ['page'] },
  { thing: 'organisation-unit', action: 'read', states: ['in-use'], surfaces: ['page', 'file'] },
]
