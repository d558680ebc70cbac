import type { Action } from '@mingbai/core/permission/action'
import type { Actor } from '@mingbai/core/permission/actor'
import { judge } from '@mingbai/core/permission/judge'
import type { Thing } from '@mingbai/core/permission/thing'
import { Rejection } from './rejection.ts'

/** Throws a Rejection (403) with the table's own reason when the actor may not. */
export function permit(actor: Actor, action: Action, thing: Thing): void {
  const judgement = judge(actor, action, thing, 'api')
  if (!judgement.allowed) throw new Rejection(403, judgement.reason)
}
