import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { withUnit } from '@mingbai/core/4-content/with-unit'
import { beijingDate } from '../calendar/beijing-date.ts'
import type { Database } from '../database/database.ts'
import { findRevisionAt, unitsInUse } from './store.ts'

/** How guides are shown today: what the register says of their units stands in them. Of a closed unit it says nothing. */
export async function guidesAsShown(
  db: Database,
  regionCode: string,
  now: Date,
): Promise<(guide: ServiceGuide) => ServiceGuide> {
  const units = await unitsInUse(db, regionCode)
  const today = beijingDate(now)
  return guide => withUnit(guide, units.get(guide.unit?.code ?? '') ?? null, today)
}

/** How a guide was shown at a moment of the past. */
export async function guideAsShownAt(
  db: Database,
  regionCode: string,
  guide: ServiceGuide,
  at: Date,
): Promise<ServiceGuide> {
  const revision = guide.unit ? await findRevisionAt(db, regionCode, guide.unit.code, at) : null
  return withUnit(guide, revision && !revision.isClosed ? revision.unit : null, beijingDate(at))
}
