import type { Action } from '@mingbai/core/permission/action'
import { judge } from '@mingbai/core/permission/judge'
import type { Thing } from '@mingbai/core/permission/thing'
import type { Context } from 'hono'
import { Rejection } from './rejection.ts'
import { type SessionEnv, type StaffActor, signedIn } from './session.ts'

/** Who is signed in, if the permission table lets them. Throws a Rejection with its reason otherwise. */
export function permit(c: Context<SessionEnv>, action: Action, thing: Thing): StaffActor {
  const actor = signedIn(c)
  const judgement = judge(actor, action, thing, 'api')
  if (!judgement.allowed) throw new Rejection(403, judgement.reason)
  return actor
}
