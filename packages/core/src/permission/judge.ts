import { type Action, actionLabels } from './action.ts'
import type { Actor } from './actor.ts'
import { grants } from './grants.ts'
import { judgePublic } from './judge-public.ts'
import type { Judgement } from './judgement.ts'
import { objectionToGrant } from './objection-to-grant.ts'
import type { Surface } from './surface.ts'
import { stateLabel, type Thing, things } from './thing.ts'

export function judge(actor: Actor, action: Action, thing: Thing, surface: Surface): Judgement {
  if (surface !== 'api') return judgePublic(action, thing, surface)
  if (actor.kind === 'public') return forbidden('这里只给工作人员用；请先登录。')
  const rows = grants.filter(row => row.thing === thing.kind && row.action === action)
  if (rows.length === 0)
    return forbidden(`对${things[thing.kind].label}没有“${actionLabels[action]}”这件事。`)
  const inState = rows.filter(({ states }) => (states as readonly string[]).includes(thing.state))
  if (inState.length === 0) return forbidden(wrongState(action, thing, rows))
  const objections = inState.map(row => objectionToGrant(row, actor, thing))
  if (objections.includes(null)) return { allowed: true }
  // The row that came nearest says what is missing.
  const nearest = objections.reduce((best, each) => (each && best && each.passed > best.passed ? each : best))
  return forbidden(nearest?.reason ?? '')
}

/** Everything that can be done to such a thing, each judged: what the console shows, forbidden ones with their reason. */
export function abilitiesOf(actor: Actor, thing: Thing): Readonly<Partial<Record<Action, Judgement>>> {
  const actions = new Set(grants.filter(row => row.thing === thing.kind).map(({ action }) => action))
  return Object.fromEntries(Array.from(actions, action => [action, judge(actor, action, thing, 'api')]))
}

function wrongState(
  action: Action,
  { kind, state }: Thing,
  rows: readonly { states: readonly string[] }[],
): string {
  const then = new Set(rows.flatMap(({ states }) => states.map(each => `“${stateLabel(kind, each)}”`)))
  return `现在是“${stateLabel(kind, state)}”；“${actionLabels[action]}”要在${[...then].join('、')}时办。`
}

function forbidden(reason: string): Judgement {
  return { allowed: false, reason }
}
