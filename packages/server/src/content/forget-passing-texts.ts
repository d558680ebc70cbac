import { passingTexts } from '@mingbai/core/4-content/passing-texts'
import { type NightlyJob, scheduleNightly } from '../jobs/nightly.ts'
import type { Handler } from '../jobs/run-next.ts'
import { deleteTexts, listDraftsChangedSince, readEvents } from './store.ts'

/** Every pause of a writer stores a whole text; most of them nobody will ever ask for. */
export const nightlyPassingTexts: NightlyJob = { kind: 'forget-passing-texts', hour: 4 }

const day = 24 * 60 * 60 * 1000
/** A page that somebody left open writes onto the text it knows, which must be there to be merged with. */
const settledAfter = 7 * day
/** A server that stood still for weeks catches up. */
const lookedAt = 60 * day

export function forgetPassingTextsNightly(regionCode: string): Handler {
  return async (_payload, { db, now }) => {
    await scheduleNightly(db, regionCode, nightlyPassingTexts, now)
    const settledBefore = new Date(now.getTime() - settledAfter).toISOString()
    for (const id of await listDraftsChangedSince(db, regionCode, new Date(now.getTime() - lookedAt))) {
      const passing = passingTexts(await readEvents(db, regionCode, id), settledBefore)
      await deleteTexts(db, regionCode, id, passing)
    }
  }
}
