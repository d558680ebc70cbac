import { useState } from 'react'
import { Problem } from '../../api.ts'
import { takeUploadStep, type Upload, type UploadStep, useUploadStale, useUploadTaken } from '../uploads.ts'

/** Steps of one upload, and the way back from those that were taken since the screen was opened. */
export function useSteps(id: string) {
  const taken = useUploadTaken(id)
  const stale = useUploadStale(id)
  const [backwards, setBackwards] = useState<readonly UploadStep[]>([])
  const kept = async (step: UploadStep, after: Upload) => {
    const back = stepBack(step, after.events)
    if (back) setBackwards(all => [...all, back])
    await taken(after)
    return after
  }
  const refused = async (failure: unknown) => {
    if (failure instanceof Problem && failure.status === 409) await stale()
    throw failure
  }
  const take = (step: UploadStep): Promise<Upload> =>
    takeUploadStep(id, step).then(after => kept(step, after), refused)
  const last = backwards.at(-1)
  const undo =
    last &&
    (async () => {
      setBackwards(all => all.slice(0, -1))
      await taken(await takeUploadStep(id, last))
    })
  return { take, undo }
}

export type Steps = ReturnType<typeof useSteps>

/** What undoes a step; `events`: how many there were after it. Null: only one by one, from what happened. */
export function stepBack(step: UploadStep, events: number): UploadStep | null {
  switch (step.step) {
    case 'mend':
      return { step: 'take-back', events: step.mends.map((_, n) => events - n).reverse() }
    case 'remove-item':
    case 'add-item':
      return { step: 'take-back', events: [events] }
    case 'accept':
      return { step: 'reopen', findings: step.findings }
    case 'accept-kind':
      return { step: 'reopen-acceptance', event: events }
    default:
      return null
  }
}
