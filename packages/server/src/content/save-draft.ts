import { nextDraft } from '@mingbai/core/4-content/fold-draft'
import { mergeGuides } from '@mingbai/core/4-content/merge-guides'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import type { Database } from '../database/database.ts'
import { permit } from '../http/permissions.ts'
import { Rejection } from '../http/rejection.ts'
import type { StaffActor } from '../http/session.ts'
import { requireKeptFiles } from '../material-file/require-kept-files.ts'
import { readUnitChain } from '../organisation/units-above.ts'
import { addEvent, draftToChange, thingOf } from './change-draft.ts'
import { hashOfGuide } from './hash-of-guide.ts'
import { type Draft, insertEvent, keepText, readText } from './store.ts'

/** What one person wrote, and the hash of the text it was written on. */
export interface Written {
  readonly guide: ServiceGuide
  readonly onto: string
}

/**
 * Saves what somebody wrote. What others saved in between is merged; where both changed the same, nothing is stored and
 * the Rejection (409) carries the merged text, both sides of each conflict, and the hash to save the choice onto.
 */
export async function saveDraft(
  db: Database,
  regionCode: string,
  by: StaffActor,
  itemCode: string,
  written: Written,
  now: Date,
): Promise<Draft> {
  return db.transaction(async tx => {
    const draft = await draftToChange(tx, regionCode, itemCode)
    permit(by, 'write', thingOf(draft, await readUnitChain(tx, regionCode)))
    const guide = await joined(tx, regionCode, draft, written)
    const { contentHash: onto } = draft.state
    const contentHash = hashOfGuide(guide)
    if (contentHash === onto) return draft
    await requireKeptFiles(tx, regionCode, guide)
    await keepText(tx, regionCode, draft.id, contentHash, guide)
    const event = { kind: 'saved', by: by.id, at: now.toISOString(), contentHash, onto } as const
    if (draft.state.kind !== 'writing') return addEvent(tx, regionCode, draft, event)
    // Of a text that nobody has signed only the event tells: a clerk's every pause would be an entry in the audit.
    const next = nextDraft(draft.state, event)
    if (!next.ok) throw new Rejection(409, next.why)
    return insertEvent(tx, regionCode, draft, event, next.state)
  })
}

async function joined(
  tx: Database,
  regionCode: string,
  draft: Draft,
  { guide, onto }: Written,
): Promise<ServiceGuide> {
  const { contentHash } = draft.state
  if (onto === contentHash) return guide
  const base = await readText(tx, regionCode, draft.id, onto)
  const theirs = await readText(tx, regionCode, draft.id, contentHash)
  if (!base || !theirs)
    throw new Rejection(409, '您写的时候这份草稿换过了；请复制您写的文字，重新打开草稿再贴上。')
  const { merged, conflicts } = mergeGuides(base, guide, theirs)
  if (conflicts.length === 0) return merged
  throw new Rejection(409, `您写的时候别人也改了，有 ${conflicts.length} 处合不上；请逐处选定，再保存。`, {
    merged,
    conflicts,
    onto: contentHash,
  })
}
