import type { Action } from './action.ts'
import type { Role } from './role.ts'
import type { Involvement, ThingKind, ThingState } from './thing.ts'

/**
 * How far a grant reaches: things of the person's unit and of the units below it; all; those of a unit that asked the
 * person's unit for its confirmation; those of which the person asked another unit; or the person's own account.
 */
export type Reach = 'own-units' | 'everywhere' | 'asked' | 'own-asking' | 'own-account'

/** One row of the permission table: who of the staff may do something to a thing in these states. */
export type Grant = {
  [Kind in ThingKind]: {
    readonly thing: Kind
    readonly action: Action
    readonly states: readonly ThingState<Kind>[]
    readonly roles: readonly Role[]
    readonly reach: Reach
    /** Never by somebody who is or did this to the thing. */
    readonly notBy: readonly Involvement[]
  }
}[ThingKind]

/** Rows of one thing, so that the table reads: action, states, roles, reach, not by. */
export function rowsOf<Kind extends ThingKind>(thing: Kind) {
  return (
    action: Action,
    states: readonly ThingState<Kind>[],
    roles: readonly Role[],
    reach: Reach = 'own-units',
    notBy: readonly Involvement[] = [],
  ) => ({ thing, action, states, roles, reach, notBy }) as Grant
}
