import { forgetUnanswered } from '../unanswered/store.ts'
import { type NightlyJob, scheduleNightly } from './nightly.ts'
import type { Handler } from './run-next.ts'

export const nightlyForgetting: NightlyJob = { kind: 'forget-unanswered', hour: 4 }

/** Keeps the promise of the privacy page. Queues the next night first, as every nightly job does. */
export function forgetUnansweredNightly(regionCode: string): Handler {
  return async (_payload, { db, now }) => {
    await scheduleNightly(db, regionCode, nightlyForgetting, now)
    await forgetUnanswered(db, regionCode, now)
  }
}
