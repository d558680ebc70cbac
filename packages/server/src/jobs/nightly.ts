import type { Database } from '../database/database.ts'
import { enqueue } from './store.ts'

const beijingHours = 8
const day = 24 * 60 * 60 * 1000

/** Which work at which full hour of the Beijing day. */
export interface NightlyJob {
  readonly kind: string
  readonly hour: number
}

/** Puts tonight's run into the queue; however many processes ask, and however often, it is one. */
export async function scheduleNightly(
  db: Database,
  regionCode: string,
  { kind, hour }: NightlyJob,
  now: Date,
): Promise<void> {
  const runAt = nextNightly(now, hour)
  await enqueue(db, { regionCode, kind, payload: {}, runAt, onceKey: runAt.toISOString() }, now)
}

/** The next time it is `hour` o'clock in Beijing, which knows no summer time. */
export function nextNightly(now: Date, hour: number): Date {
  const midnight = Math.floor((now.getTime() + beijingHours * 3_600_000) / day) * day
  const today = midnight + (hour - beijingHours) * 3_600_000
  return new Date(today > now.getTime() ? today : today + day)
}
