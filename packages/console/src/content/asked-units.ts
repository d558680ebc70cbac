import type { DraftState } from '@mingbai/core/4-content/draft-state'
import { judge } from '@mingbai/core/permission/judge'
import { thingOfDraft } from '@mingbai/core/permission/thing-of-draft'
import { useUnitChain } from '../organisation/unit-chain.ts'
import { useAtWork } from '../session/at-work.ts'
import type { Draft } from './draft.ts'

/** The units whose confirmation is still owed and that this person may say are not asked any more. */
export function useAskedUnits({ state, unitCode }: Draft): readonly string[] {
  const { staff, roles, unitCode: ownUnit } = useAtWork()
  const chain = useUnitChain()
  const actor = { kind: 'staff', id: staff.id, roles, unitCode: ownUnit ?? '' } as const
  return state.confirmations
    .filter(({ given }) => given === null)
    .map(each => each.unitCode)
    .filter(asked => {
      const thing = thingOfDraft(state as DraftState, chain(unitCode), asked)
      return judge(actor, 'withdraw-confirmation', thing, 'api').allowed
    })
}
