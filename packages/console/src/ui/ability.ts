import type { Action } from '@mingbai/core/permission/action'
import type { Judgement } from '@mingbai/core/permission/judgement'

/** The server’s judgements of one thing; what it does not speak of is not to be done. */
export function ability(
  abilities: { readonly [Key in Action]?: Judgement | undefined },
  action: Action,
): Judgement {
  return abilities[action] ?? { allowed: false, reason: '这里没有这件事可办。' }
}
