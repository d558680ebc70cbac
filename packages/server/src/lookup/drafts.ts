import { draftStateLabels } from '@mingbai/core/4-content/draft-state'
import type { WorkLine } from '../content/worklist.ts'
import type { Sought } from './sought.ts'

/** Drafts that stand as was typed (审核中, 退回), and those of the items that were found; those that wait for the person first. */
export function draftsOf(all: readonly WorkLine[], isSought: Sought, foundItems: ReadonlySet<string>) {
  return all
    .flatMap(({ itemCode, path, draft }) => {
      if (!draft) return []
      const { state, isReturned, waitsForMe } = draft
      const stands = [draftStateLabels[state], isReturned ? '退回修改' : '', waitsForMe ? '等我办' : '']
      const isFound = foundItems.has(itemCode) || isSought(stands, [itemCode, ...path])
      return isFound ? [{ itemCode, path, state, isReturned, waitsForMe }] : []
    })
    .toSorted((one, other) => Number(other.waitsForMe) - Number(one.waitsForMe))
}
