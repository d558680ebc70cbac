import type { Unit } from '@mingbai/core/organisation/unit'
import { beijingDate, fromBeijing } from '../calendar/beijing-date.ts'
import type { Database } from '../database/database.ts'
import type { Handler } from '../jobs/run-next.ts'
import { enqueue } from '../jobs/store.ts'
import { renewPublicVersion } from '../public-version/store.ts'

const kind = 'unit-hours-begin'

/** On the morning when hours registered ahead begin to hold, the pages made before are made anew. */
export async function renewWhenHoursBegin(
  tx: Database,
  regionCode: string,
  { code, officeHours }: Unit,
  now: Date,
): Promise<void> {
  const today = beijingDate(now)
  for (const { effectiveFrom } of officeHours ?? []) {
    if (effectiveFrom <= today) continue
    const onceKey = `${code}/${effectiveFrom}`
    const runAt = fromBeijing(effectiveFrom)
    await enqueue(tx, { regionCode, kind, payload: { code, from: effectiveFrom }, runAt, onceKey }, now)
  }
}

/** Run twice, or after the hours were changed again, it makes pages anew that need not be. */
export function unitHoursHandler(regionCode: string): Readonly<Record<string, Handler>> {
  return { [kind]: (_, { db }) => db.transaction(tx => renewPublicVersion(tx, regionCode)) }
}
