import type { DraftEvent } from '@mingbai/core/4-content/draft-event'
import { thingOfDraft } from '@mingbai/core/permission/thing-of-draft'
import type { Database } from '../database/database.ts'
import { permit } from '../http/permissions.ts'
import { Rejection } from '../http/rejection.ts'
import type { StaffActor } from '../http/session.ts'
import { readUnitChain } from '../organisation/units-above.ts'
import { addEvent, draftToChange } from './change-draft.ts'
import { eventOfStep, type Step } from './steps.ts'
import type { Draft } from './store.ts'

/** 送审, 审核, 保密审查 …: one step of the open draft, by whom the table lets take it. */
export async function takeStep(
  db: Database,
  regionCode: string,
  by: StaffActor,
  itemCode: string,
  { step, ...about }: Step,
  now: Date,
): Promise<Draft> {
  return db.transaction(async tx => {
    const draft = await draftToChange(tx, regionCode, itemCode)
    const chain = await readUnitChain(tx, regionCode)
    const answersFor = step === 'confirm' || step === 'refuse-confirmation'
    // Of several units that were asked, by several people, it is about this one.
    const asked = 'unitCode' in about ? about.unitCode : null
    permit(by, step, thingOfDraft(draft.state, chain(draft.unitCode), asked))
    if (answersFor && asked !== by.unitCode)
      throw new Rejection(403, '只能替您现在办公的单位答复；要替另一个单位答复，请先换到那个单位。')
    const event = { ...about, kind: eventOfStep[step], by: by.id, at: now.toISOString() } as DraftEvent
    return addEvent(tx, regionCode, draft, event)
  })
}
